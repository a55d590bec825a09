import type { TakingMessages } from './en-taking.js';

/** The library's own words for walking through a chart and for taking it along, in Ukrainian. */
export const ukTaking: TakingMessages = {
  walkName: 'Точки діаграми, одна за одною',
  walkHint: (key, stop) => `Клавіші зі стрілками ведуть від точки до точки. ${key} відтворює значення звуками, ${stop} їх зупиняє.`,
  walkPlace: (place, all) => `${place} з ${all}`,
  useChart: 'Використати ці результати',
  takePicture: (format) => `Зображення (${format})`,
  takeDrawing: (format) => `Рисунок для друку (${format})`,
  takeFigures: (format) => `Числа (${format})`,
  fileMade: (name) => `Файл ${name} створено.`,
  fileNotMade: 'Файл не вдалося створити.',
  copyLink: 'Копіювати посилання',
  linkCopied: 'Посилання скопійовано.',
  linkNotCopied: 'Посилання не вдалося скопіювати. Скопіюйте його тут:',
  playTones: 'Відтворити значення звуками',
  reportChart: 'Повідомити про помилку в цих результатах',
  boundLow: (interval) => `${interval}, від`,
  boundHigh: (interval) => `${interval}, до`,
  wordingShow: 'Як було запитано',
  wordingOf: 'Запитання',
  wordingRows: 'Твердження',
  wordingLabels: 'Відповіді',
  wordingSurvey: 'Опитування',
  wordingVersion: (survey, version) => `${survey}, версія ${version}`,
  wordingLicence: 'Ліцензія',
};
