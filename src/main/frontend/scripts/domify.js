// Stands in for domify where dmn-js and bpmn-js ask for it: the content security policy drops style attributes in
// markup, so they are set by script, which it allows. What is drawn stays as its authors drew it.
import domify from 'domify-itself';

export default function styled(markup) {
  const node = domify(markup.replaceAll(' style="', ' data-style="'));
  const root = node.nodeType === Node.ELEMENT_NODE ? [node] : [];
  [...root, ...node.querySelectorAll('[data-style]')]
    .filter((element) => element.dataset.style)
    .forEach((element) => {
      element.style.cssText = element.dataset.style;
      delete element.dataset.style;
    });
  return node;
}
