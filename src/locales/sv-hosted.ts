import type { HostedMessages } from './en-hosted.js';

/** The library's own words for pages that need no script, in Swedish. */
export const svHosted: HostedMessages = {
  hostedSurvey: 'Enkät',
  hostedLanguages: 'Språk',
  hostedIfApplies: 'Bara om det gäller dig; lämna det annars tomt.',
  hostedPrivate: 'Skriv inget som talar om vem du eller andra är, till exempel namn, telefonnummer eller personnummer.',
  hostedTrap: 'Lämna det här fältet tomt',
  hostedCard: (number) => `Kort ${number}`,
  hostedTooLong: (most) => `Skriv högst ${most} tecken.`,
  hostedUnread: 'Svaret gick inte att läsa. Ge det en gång till.',
  hostedEither: (leaving) => `Du har både svarat och valt ”${leaving}”. Ta bort ett av de två.`,
  hostedOwnWords: 'Du har både skrivit ett svar med egna ord och valt ett annat. Ta bort ett av de två.',
  hostedAlone: (option) => `”${option}” står ensamt. Välj det utan andra, eller välj bara andra.`,
  hostedRankHow: 'Skriv 1 vid det som kommer först, 2 vid det som kommer sedan och så vidare. Det som inte har någon siffra har ingen plats.',
  hostedPlaceUnread: (option) => `Skriv platsen för ”${option}” som ett heltal, till exempel 1.`,
  hostedPlaceTwice: (place) => `Plats ${place} står två gånger. Ge varje plats till ett alternativ.`,
  hostedDotsHow: 'Skriv antalet prickar vid ett alternativ; lämna de andra tomma.',
  hostedPairMissing: (pair) => `Par ${pair} saknar svar. Svara på paren i ordning; du kan sluta efter vilket som helst.`,
  hostedPurse: (purse) => `Det finns ${purse} att använda`,
  hostedCeiling: (name, most) => `${name}: högst ${most}`,
  hostedSealed: 'Svaren på de här frågorna förseglas på din egen enhet innan de skickas. Det kan en sida utan skript inte göra, och därför finns det inget formulär här.',
  hostedChance:
    'För att skydda dig kan slumpen ändra ett svar på din egen enhet innan det skickas. Det kan en sida utan skript inte göra, och därför finns det inget formulär här.',
  hostedWall: 'Ett möte går vidare steg för steg. En sida utan skript kan inte följa med.',
  hostedNotTaken: 'Ditt svar togs inte emot. Det finns kvar här.',
  hostedAlready: 'Ett svar från det här formuläret har redan kommit fram. Det förblir som det var; det som står här nu har inte skickats.',
  hostedGone: 'Det finns ingen enkät på den här adressen.',
  hostedTooMany: 'Väldigt många svar har kommit från ditt nätverk på kort tid. Ditt har inte skickats. Gå tillbaka, vänta en minut och skicka det igen.',
  hostedTooLarge: 'Ditt svar är för långt för att skickas. Gå tillbaka och korta det.',
  hostedFailed: 'Ditt svar kunde inte tas emot. Gå tillbaka och försök igen.',
};
