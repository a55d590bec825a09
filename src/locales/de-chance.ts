import type { ChanceMessages } from './en-chance.js';

/** The library's own words for questions whose answers chance may change, in German. */
export const deChance: ChanceMessages = {
  chanceNote: (kept) =>
    `Zu Ihrem Schutz kann der Zufall Ihre Antwort in eine andere ändern, bevor sie dieses Gerät verlässt. Etwa ${kept} von 100 Antworten bleiben, wie sie gegeben wurden. So kann niemand aus einer einzelnen Antwort sicher schließen, was jemand gewählt hat. Nur was der Zufall entscheidet, wird gesendet; was Sie gewählt haben, bleibt nur hier, solange Sie antworten.`,
  chanceReview: 'Der Zufall entscheidet auf diesem Gerät, ob diese oder eine andere Antwort gesendet wird.',
  chanceTold: 'Das wurde gesendet. Der Zufall kann es geändert haben.',
  chanceSent: 'Sie haben schon geantwortet. Was gesendet wurde und vom Zufall geändert sein kann, gilt weiter, wenn Sie nicht noch einmal wählen:',

  columnTold: 'Eingegangen',
  columnEstimated: 'Geschätzter Anteil',
  likelyMostSentence: (option, share, low, high, level) => `Vermutlich am häufigsten gewählt: ${option}, geschätzt ${share} (${level}-Intervall ${low} bis ${high}).`,
  chanceEstimated: (kept) =>
    `Zum Schutz der Befragten hat der Zufall einige Antworten geändert, bevor sie gesendet wurden: Etwa ${kept} von 100 blieben, wie sie gegeben wurden. Die Anteile sind aus den eingegangenen Antworten zurückgerechnet und unsicherer als bei anderen Fragen.`,
};
