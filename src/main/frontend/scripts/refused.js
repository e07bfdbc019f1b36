// A page that answers a form is not kept, so that Back to it ends at an error page of the browser's own. Said to be a page
// like any other, it is opened anew instead.
const [opened] = performance.getEntriesByType('navigation');
if (opened?.responseStatus >= 400 && document.querySelector('.govuk-error-summary')) {
  window.history.replaceState(null, '', window.location.href);
}
