import type { TakingMessages } from './en-taking.js';

/** The library's own words for walking through a chart and for taking it along, in Polish. */
export const plTaking: TakingMessages = {
  walkName: 'Punkty wykresu, jeden po drugim',
  walkHint: (key, stop) => `Strzałki prowadzą od punktu do punktu. ${key} odtwarza wartości jako dźwięki, ${stop} je zatrzymuje.`,
  walkPlace: (place, all) => `${place} z ${all}`,
  useChart: 'Wykorzystaj te wyniki',
  takePicture: (format) => `Obraz (${format})`,
  takeDrawing: (format) => `Rysunek do druku (${format})`,
  takeFigures: (format) => `Liczby (${format})`,
  fileMade: (name) => `Plik ${name} jest gotowy.`,
  fileNotMade: 'Nie udało się utworzyć pliku.',
  copyLink: 'Kopiuj łącze',
  linkCopied: 'Łącze zostało skopiowane.',
  linkNotCopied: 'Nie udało się skopiować łącza. Można je skopiować tutaj:',
  playTones: 'Odtwórz wartości jako dźwięki',
  reportChart: 'Zgłoś błąd w tych wynikach',
  boundLow: (interval) => `${interval}, od`,
  boundHigh: (interval) => `${interval}, do`,
  wordingShow: 'Jak brzmiało pytanie',
  wordingOf: 'Pytanie',
  wordingRows: 'Stwierdzenia',
  wordingLabels: 'Odpowiedzi',
  wordingSurvey: 'Ankieta',
  wordingVersion: (survey, version) => `${survey}, wersja ${version}`,
  wordingLicence: 'Licencja',
};
