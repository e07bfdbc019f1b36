import { is } from 'dmn-js-shared/lib/util/ModelUtil';

/** The only view our files need: each holds one decision table. */
export function tableView(constructor) {
  const opens = (element) => is(element, 'dmn:Decision') && is(element.decisionLogic, 'dmn:DecisionTable');
  return { id: 'decisionTable', constructor, opens };
}

/** What dmn-js says, in the reader's words, as the page gives them. */
export function inWordsOf(frame) {
  const words = new Map([...frame.querySelectorAll('[data-said]')].map((word) => [word.dataset.said, word.textContent]));
  return { translate: ['value', (text) => words.get(text) ?? text] };
}

/** Fetches the table, shows it, and says on the page with how many warnings. */
export async function open(manager, sheet) {
  const answer = await fetch(sheet.dataset.table, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) throw new Error(`no table: ${answer.status}`);
  const { warnings } = await manager.importXML(await answer.text());
  warnings.forEach((warning) => console.warn(warning));
  // It scrolls, so the keyboard has to reach it.
  sheet.querySelector('.tjs-table-container').tabIndex = 0;
  sheet.dataset.drawn = String(warnings.length);
}
