/** The words of a range, each as a range of its own. */
export function wordsIn(range: Range): Range[] {
  const { commonAncestorContainer: root, startContainer, startOffset, endContainer, endOffset } = range
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const words: Range[] = []
  for (let node = root instanceof Text ? root : walker?.nextNode(); node instanceof Text; node = walker?.nextNode() ?? undefined) {
    if (!range.intersectsNode(node)) continue
    const from = node === startContainer ? startOffset : 0
    const to = node === endContainer ? endOffset : node.length
    for (const { 0: word, index } of node.data.slice(from, to).matchAll(/\S+/g)) {
      const found = root.ownerDocument?.createRange()
      found?.setStart(node, from + index)
      found?.setEnd(node, from + index + word.length)
      if (found) words.push(found)
    }
  }
  return words
}
