import type { ComparedMessages } from './en-compared.js';

/** The library's own words for results of comparisons in pairs, in Ukrainian. */
export const ukCompared: ComparedMessages = {
  comparedBasis: (comparisons, plural) => {
    if (plural === 'one') return `${comparisons} порівняння`;
    return plural === 'few' ? `${comparisons} порівняння` : `${comparisons} порівнянь`;
  },
  comparedOrder: (options) => `Від найсильнішого: ${options}.`,
  comparedChance: (one, other) => `Різниця між «${one}» та «${other}» не більша, ніж могла б виникнути випадково.`,
  comparedUnconnected:
    'Порядок визначити неможливо: не кожен варіант пов’язаний вибором людей з кожним іншим, бо деякі завжди або ніколи не обирали чи не порівнювали. Таблиці показують, що було вибрано.',
  comparedStrength: 'Сила',
  comparedStrengthNote:
    'Сила випливає з усіх порівнянь разом (Бредлі–Террі); 0 — середнє всіх варіантів. Варіант, сильніший на 0,7, обирають приблизно вдвічі частіше. Пара без вибору рахується як пів перемоги кожному.',
  comparedDependent: 'Кожна людина порівняла кілька пар, а вибори однієї людини схожі між собою. Інтервали вважають їх незалежними, тому вони дещо завузькі.',
  columnCompared: 'Порівняно',
  columnWon: 'Вибрано',
  columnUndecided: 'Без вибору',
  columnShareWon: 'Частка виборів',
  showMatrix: 'Кожен з кожним як таблиця',
  matrixNote: 'Як часто варіант у рядку обирали замість варіанта в стовпці; після знака плюс — як часто пару залишали без вибору.',
  matrixTooLarge: 'Варіантів забагато для таблиці «кожен з кожним»; числа є в документі результатів.',
};
