/* global document, location, URLSearchParams */
/** Danish, or with `?lang=en` English. */
if (new URLSearchParams(location.search).get('lang') === 'en') {
  document.documentElement.lang = 'en';
  for (const words of document.querySelectorAll('main > [lang]')) words.hidden = words.lang !== 'en';
  document.querySelector('.skip').textContent = 'Skip to the content';
  document.title = 'Workbench – Skovby Kommune';
}
