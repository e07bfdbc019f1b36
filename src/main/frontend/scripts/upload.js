// Hands in evidence file by file: each is answered by itself, and one that fails takes none of the others with it.
import { MultiFileUpload } from '@ministryofjustice/frontend/moj/components/multi-file-upload/multi-file-upload.mjs';

class EvidenceUpload extends MultiFileUpload {
  /** One after the other: on a slow line ten at once would all fail. */
  async uploadFiles(files) {
    const rows = Array.from(files, (file) => [file, this.addRow(file)]);
    for (const [file, row] of rows) await this.send(file, row);
    this.sayHowItEnded(rows.map(([, row]) => row));
    await this.showInList();
  }

  /** The page's own list is older than what was just handed in. If it cannot be read anew, it stays as it is. */
  async showInList() {
    const list = document.getElementById('files-list');
    const answer = list ? await fetch(window.location.href).catch(() => null) : null;
    if (!answer?.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('files-list');
    if (fresh) list.replaceWith(fresh);
  }

  /** To those who listen: what was not taken, else that all was sent. */
  sayHowItEnded(rows) {
    const refused = rows.filter((row) => row.querySelector('.pz-unmet'));
    const words = refused.map((row) => row.textContent.trim().replace(/\s+/g, ' '));
    this.$status.textContent = words.length ? words.join(' ') : this.$root.dataset.done;
  }

  addRow(file) {
    const row = document.createElement('li');
    const name = document.createElement('b');
    const state = document.createElement('span');
    name.textContent = file.name;
    state.textContent = this.$root.dataset.waiting;
    state.className = 'quiet';
    row.append(name, ' ', state);
    this.$feedbackContainer.querySelector('.moj-multi-file-upload__list').append(row);
    return row;
  }

  send(file, row) {
    const form = this.$root.closest('form');
    const body = new FormData(form);
    body.delete('file');
    body.append('file', file, file.name);
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      const fail = () => this.show(row, this.$root.dataset.failed, 'pz-unmet');
      request.upload.addEventListener('progress', (event) => {
        const percent = event.lengthComputable ? ` ${Math.floor((100 * event.loaded) / event.total)} %` : '';
        this.show(row, this.$root.dataset.sending + percent, 'quiet');
      });
      request.addEventListener('load', () => {
        // A session that ended answers with another page, and other refusals with an error page.
        const isOurs = request.status === 200 && request.responseURL === request.address;
        const answered = isOurs ? new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('li') : null;
        if (answered) row.replaceChildren(...answered.childNodes);
        else fail();
      });
      request.addEventListener('error', fail);
      request.addEventListener('loadend', done);
      request.address = form.action;
      request.open('POST', form.action);
      request.setRequestHeader(form.dataset.header, form.dataset.token);
      request.setRequestHeader('X-Upload', 'one');
      request.send(body);
    });
  }

  show(row, words, className) {
    row.lastElementChild.textContent = words;
    row.lastElementChild.className = className;
  }
}

for (const root of document.querySelectorAll('.moj-multi-file-upload')) {
  new EvidenceUpload(root, {
    dropzoneHintText: root.dataset.drop,
    dropzoneButtonText: root.dataset.choose,
    uploadStatusText: root.dataset.sending,
    feedbackContainer: { selector: '.moj-multi-file__uploaded-files' },
  });
}
