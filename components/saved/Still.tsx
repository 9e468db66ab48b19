import { Component, type ComponentChild } from 'preact'

interface Props {
  /** All that the content depends on. */
  of: readonly unknown[]
  children: () => ComponentChild
}

/** Draws its content anew only when something it depends on is another: lists of thousands answer each key pressed. */
export class Still extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return next.of.some((value, index) => value !== this.props.of[index])
  }
  override render() {
    return this.props.children()
  }
}
