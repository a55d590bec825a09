import type { HostedMessages } from './en-hosted.js';

/** The library's own words for pages that need no script, in Norwegian. */
export const nbHosted: HostedMessages = {
  hostedSurvey: 'Undersøkelse',
  hostedLanguages: 'Språk',
  hostedIfApplies: 'Bare hvis det gjelder deg; la det ellers stå tomt.',
  hostedPrivate: 'Skriv ikke noe som forteller hvem du eller andre er, for eksempel navn, telefonnumre eller fødselsnumre.',
  hostedTrap: 'La dette feltet stå tomt',
  hostedCard: (number) => `Kort ${number}`,
  hostedTooLong: (most) => `Skriv høyst ${most} tegn.`,
  hostedUnread: 'Svaret kunne ikke leses. Gi det en gang til.',
  hostedEither: (leaving) => `Du har både svart og valgt «${leaving}». Fjern et av de to.`,
  hostedOwnWords: 'Du har både skrevet et svar med egne ord og valgt et annet. Fjern et av de to.',
  hostedAlone: (option) => `«${option}» står alene. Velg det uten andre, eller velg bare andre.`,
  hostedRankHow: 'Skriv 1 ved det som kommer først, 2 ved det neste og så videre. Det som ikke har et tall, har ingen plass.',
  hostedPlaceUnread: (option) => `Skriv plassen til «${option}» som et helt tall, for eksempel 1.`,
  hostedPlaceTwice: (place) => `Plass ${place} står to ganger. Gi hver plass til ett alternativ.`,
  hostedDotsHow: 'Skriv antall prikker ved et alternativ; la de andre stå tomme.',
  hostedPairMissing: (pair) => `Par ${pair} mangler et svar. Svar på parene i rekkefølge; du kan stoppe etter hvert av dem.`,
  hostedPurse: (purse) => `Det er ${purse} å bruke`,
  hostedCeiling: (name, most) => `${name}: høyst ${most}`,
  hostedSealed: 'Svarene på disse spørsmålene forsegles på din egen enhet før de sendes. Det kan en side uten skript ikke gjøre, og derfor er det ikke noe skjema her.',
  hostedChance:
    'For å beskytte deg kan tilfeldigheten endre et svar på din egen enhet før det sendes. Det kan en side uten skript ikke gjøre, og derfor er det ikke noe skjema her.',
  hostedWall: 'Et møte går videre steg for steg. En side uten skript kan ikke følge med.',
  hostedNotTaken: 'Svaret ditt ble ikke tatt imot. Det står her fortsatt.',
  hostedAlready: 'Det har allerede kommet et svar fra dette skjemaet. Det blir som det var; det som står her nå, er ikke sendt.',
  hostedGone: 'Det er ingen undersøkelse på denne adressen.',
  hostedTooMany: 'Det har kommet svært mange svar fra nettverket ditt på kort tid. Ditt er ikke sendt. Gå tilbake, vent et minutt og send det igjen.',
  hostedTooLarge: 'Svaret ditt er for langt til å bli sendt. Gå tilbake og gjør det kortere.',
  hostedFailed: 'Svaret ditt kunne ikke tas imot. Gå tilbake og prøv igjen.',
};
