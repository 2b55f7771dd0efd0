// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.cli.output.OutputException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the completion script of a shell. */
@Command(
    name = "completion",
    description = "Print the script that completes the command in a shell.",
    footer = {
      "bash: source <(polycloud completion bash)",
      "zsh:  polycloud completion zsh > a directory of $fpath/_polycloud",
      "fish: polycloud completion fish > ~/.config/fish/completions/polycloud.fish"
    })
public final class CompletionCommand implements Callable<Integer> {
  /** The shells. */
  enum Shell {
    BASH {
      @Override
      String script(CommandLine root) {
        return AutoComplete.bash(root.getCommandName(), root);
      }
    },
    ZSH {
      @Override
      String script(CommandLine root) {
        return Completion.zsh(root);
      }
    },
    FISH {
      @Override
      String script(CommandLine root) {
        return Completion.fish(root);
      }
    };

    abstract String script(CommandLine root);

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell;

  @Spec private CommandSpec spec;

  /** Called by picocli. */
  public CompletionCommand() {}

  /**
   * Prints the script.
   *
   * @throws OutputException if it cannot be written
   */
  @Override
  public Integer call() {
    System.out.print(shell.script(spec.root().commandLine()));
    return 0;
  }
}
