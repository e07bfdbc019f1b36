// A page that answers a form is not kept, so that Back to it ends at an error page of the browser's own. Where the form
// was opened at the same address, the page is said to be one like any other, and Back opens it anew.
const [opened] = performance.getEntriesByType('navigation');
const from = document.referrer && new URL(document.referrer).pathname;
if (opened?.responseStatus >= 400 && from === window.location.pathname && document.querySelector('.govuk-error-summary')) {
  window.history.replaceState(null, '', window.location.href);
}
