// Shows a decision table as DMN with dmn-js.
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import '../styles/decision-table.scss';
import Viewer from 'dmn-js-decision-table/lib/Viewer';
import Manager from 'dmn-js-shared/lib/base/Manager';
import { inWordsOf, open, tableView } from './table-frame.js';

class TableViewer extends Manager {
  _getViewProviders() {
    return [tableView(Viewer)];
  }
}

export async function show(frame) {
  const sheet = frame.querySelector('[data-table]');
  frame.hidden = false;
  await open(new TableViewer({ container: sheet, decisionTable: { additionalModules: [inWordsOf(frame)] } }), sheet);
}
