// Shows a decision table as DMN with dmn-js: of its viewers only that of tables, which is all our files hold.
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import '../styles/decision-table.scss';
import Viewer from 'dmn-js-decision-table/lib/Viewer';
import Manager from 'dmn-js-shared/lib/base/Manager';
import { is } from 'dmn-js-shared/lib/util/ModelUtil';

class TableViewer extends Manager {
  _getViewProviders() {
    return [
      {
        id: 'decisionTable',
        constructor: Viewer,
        opens: (element) => is(element, 'dmn:Decision') && is(element.decisionLogic, 'dmn:DecisionTable'),
      },
    ];
  }
}

/** What dmn-js says, in the reader's words, as the page gives them. */
function inWordsOf(frame) {
  const words = new Map([...frame.querySelectorAll('[data-said]')].map((word) => [word.dataset.said, word.textContent]));
  return { translate: ['value', (text) => words.get(text) ?? text] };
}

export async function show(frame) {
  const sheet = frame.querySelector('[data-table]');
  const answer = await fetch(sheet.dataset.table, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) throw new Error(`no table: ${answer.status}`);
  frame.hidden = false;
  const viewer = new TableViewer({ container: sheet, common: { additionalModules: [inWordsOf(frame)] } });
  const { warnings } = await viewer.importXML(await answer.text());
  warnings.forEach((warning) => console.warn(warning));
  sheet.dataset.drawn = String(warnings.length);
}
