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

/** Shows the page's own sentence that the last change did not reach the server, or hides it again. */
function showUnsaved(unsaved) {
  const notice = document.getElementById('unsaved');
  if (notice) notice.hidden = !unsaved;
}

document.body.addEventListener('htmx:afterRequest', (event) => {
  const status = event.detail.xhr?.status ?? 0;
  showUnsaved(status === 0 || (status >= 400 && status !== 422));
});

// A session that ended answers with the sign-in page: go there instead of swallowing it.
document.body.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr, pathInfo } = event.detail;
  const asked = new URL(pathInfo.requestPath, window.location.href).pathname;
  const answered = new URL(xhr.responseURL, window.location.href).pathname;
  if (asked !== answered) {
    event.detail.shouldSwap = false;
    window.location.assign(xhr.responseURL);
  }
});
