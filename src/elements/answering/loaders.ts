/** What happens after the questions: not needed before the first one is shown. */
export const loadDelivery = () => import('./delivery.js');
