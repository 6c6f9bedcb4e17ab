/** The package brings no types of its own. */
declare module "markdown-it-container" {
  import type { MarkdownIt, RendererRule } from "markdown-it";

  interface ContainerOptions {
    /** Whether a block that begins with `:::` is one; `parameters` is what follows the colons. */
    readonly validate: (parameters: string) => boolean;
    readonly render: RendererRule;
  }

  const container: (markdown: MarkdownIt, name: string, options: ContainerOptions) => void;
  export = container;
}
