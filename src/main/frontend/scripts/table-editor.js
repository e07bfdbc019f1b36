// Edits a decision table as DMN with dmn-js: its rows and cells, not its columns, which the checks read by name.
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import '../styles/decision-table.scss';
import Viewer from 'dmn-js-decision-table/lib/Viewer';
import addRule from 'dmn-js-decision-table/lib/features/add-rule';
import annotations from 'dmn-js-decision-table/lib/features/annotations/editor';
import cellSelection from 'dmn-js-decision-table/lib/features/cell-selection';
import ruleMenu from 'dmn-js-decision-table/lib/features/context-menu';
import clipboard from 'dmn-js-decision-table/lib/features/copy-cut-paste';
import rules from 'dmn-js-decision-table/lib/features/decision-rules/editor';
import actions from 'dmn-js-decision-table/lib/features/editor-actions';
import keyboard from 'dmn-js-decision-table/lib/features/keyboard';
import modeling from 'dmn-js-decision-table/lib/features/modeling';
import EditingManager from 'dmn-js-shared/lib/base/EditingManager';
import menu from 'table-js/lib/features/context-menu';
import tableActions from 'table-js/lib/features/editor-actions';
import interaction from 'table-js/lib/features/interaction-events';
import selection from 'table-js/lib/features/selection';
import { saving } from './saving.js';
import { inWordsOf, open, tableView } from './table-frame.js';

const EDITING = [
  addRule, annotations, cellSelection, menu, clipboard, ruleMenu, actions, keyboard, tableActions, interaction,
  modeling, rules, selection,
];

class TableEditor extends Viewer {
  getModules() {
    return [...super.getModules(), ...EDITING];
  }
}

class TableManager extends EditingManager {
  _getViewProviders() {
    return [tableView(TableEditor)];
  }
}

/** The menu of a rule's cell adds and removes rules; that of a column would change what the table asks. */
function keepColumns(viewer) {
  const elements = viewer.get('elementRegistry');
  viewer.on('cell.contextmenu', 3000, ({ id, event }) => {
    const row = elements.get(id)?.row ?? elements.get(id);
    if (row?.businessObject?.$type === 'dmn:DecisionRule') return undefined;
    event.preventDefault();
    return false;
  });
}

export async function show(frame) {
  const sheet = frame.querySelector('[data-table]');
  frame.hidden = false;
  const manager = new TableManager({
    container: sheet,
    decisionTable: {
      additionalModules: [inWordsOf(frame)],
      expressionLanguages: { options: [{ label: 'DMN', value: 'plain' }], defaults: { editor: 'plain' } },
    },
  });
  await open(manager, sheet);
  const viewer = manager.getActiveViewer();
  keepColumns(viewer);
  const changed = saving(frame, async () => (await manager.saveXML({ format: true })).xml);
  viewer.on('commandStack.changed', changed);
}
