// htmx under a content security policy without inline script, inline style or eval.
import htmx from 'htmx.org';

Object.assign(htmx.config, {
  allowEval: false,
  allowScriptTags: false,
  historyCacheSize: 0,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
  // Refused input (422) comes with the words that say why, so it is shown like an answer.
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '422', swap: true },
    { code: '[45]..', swap: false, error: true },
  ],
});

/** What was typed in a form that saves by itself and has not reached the server yet. */
let unsent = null;

/** Shows the page's own sentence that the last change did not reach the server, or hides it again. */
function showUnsaved(unsaved) {
  const notice = document.getElementById('unsaved');
  if (notice) notice.hidden = !unsaved;
}

document.body.addEventListener('input', (event) => {
  const form = event.target.closest('form[hx-post]');
  if (form) unsent = form;
});

document.body.addEventListener('htmx:afterRequest', (event) => {
  const status = event.detail.xhr?.status ?? 0;
  const unsaved = status === 0 || (status >= 400 && status !== 422);
  showUnsaved(unsaved);
  if (!unsaved) unsent = null;
});

// It arrived, and the answer may lead away: nobody need be asked.
document.body.addEventListener('htmx:beforeOnLoad', (event) => {
  if (event.detail.xhr.status < 400) unsent = null;
});

// Back on the line: what did not arrive is sent again.
window.addEventListener('online', () => {
  if (unsent) htmx.trigger(unsent, 'change');
});

// Whoever leaves with something unsent is asked first; sending the form oneself is no leaving.
document.body.addEventListener('submit', () => {
  unsent = null;
});
window.addEventListener('beforeunload', (event) => {
  if (unsent) event.preventDefault();
});

// A session that ended answers with the sign-in page: go there instead of swallowing it.
document.body.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr, pathInfo } = event.detail;
  const asked = new URL(pathInfo.requestPath, window.location.href).pathname;
  const answered = new URL(xhr.responseURL, window.location.href).pathname;
  if (asked !== answered) {
    event.detail.shouldSwap = false;
    unsent = null;
    window.location.assign(xhr.responseURL);
  }
});
