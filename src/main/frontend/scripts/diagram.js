// Draws a process model with bpmn-js and lights where the proposal stands and which way it came.
import 'bpmn-js/dist/assets/diagram-js.css';
import Viewer from 'bpmn-js/lib/Viewer.js';

/** Smaller than this nobody reads the words; the frame scrolls instead. */
const SMALLEST = 0.75;

const words = (text) => (text ?? '').split(' ').filter(Boolean);

function light(canvas, registry, done, current) {
  const mark = (ids, marker) =>
    ids.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, marker));
  mark(done.filter((id) => !current.includes(id)), 'pz-done');
  mark(current, 'pz-current');
  const passed = new Set([...done, ...current]);
  registry
    .filter(({ type, source, target }) => type === 'bpmn:SequenceFlow' && passed.has(source?.id) && passed.has(target?.id))
    .filter(({ source }) => done.includes(source.id))
    .forEach((flow) => canvas.addMarker(flow, 'pz-done'));
}

/** As large as the words need, or as wide as the frame. */
function fit(viewer, frame, sheet) {
  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  const scale = Math.min(1, Math.max(SMALLEST, (frame.clientWidth - 40) / inner.width));
  sheet.style.width = `${Math.max(inner.width * scale + 40, frame.clientWidth - 2)}px`;
  sheet.style.height = `${inner.height * scale + 70}px`;
  canvas.resized();
  canvas.viewbox({
    x: inner.x - 20 / scale,
    y: inner.y - 20 / scale,
    width: sheet.clientWidth / scale,
    height: sheet.clientHeight / scale,
  });
  return scale;
}

export async function draw(section) {
  const frame = section.querySelector('[data-drawing]');
  const answer = await fetch(frame.dataset.drawing, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) throw new Error(`no model: ${answer.status}`);
  section.hidden = false;
  const sheet = document.createElement('div');
  frame.append(sheet);
  const viewer = new Viewer({ container: sheet });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const current = words(frame.dataset.current);
  const scale = fit(viewer, frame, sheet);
  light(canvas, registry, words(frame.dataset.done), current);
  const here = current.map((id) => registry.get(id)).filter((element) => element?.width).pop();
  if (here) frame.scrollLeft = (here.x - canvas.viewbox().x + here.width / 2) * scale - frame.clientWidth / 2;
  frame.dataset.drawn = '';
}
