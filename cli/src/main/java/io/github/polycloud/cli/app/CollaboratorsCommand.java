// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and changes the collaborators of apps. */
@Command(
    name = "collaborators",
    description = "List, add and remove the collaborators of apps.",
    subcommands = {
      CollaboratorsCommand.Listed.class,
      CollaboratorsCommand.Add.class,
      CollaboratorsCommand.Remove.class
    })
public final class CollaboratorsCommand extends ListCollaborators {
  /** Called by picocli. */
  public CollaboratorsCommand() {}

  /** Does the same under a name. */
  @Command(name = "list", description = "List the collaborators of one app or of all.")
  static final class Listed extends ListCollaborators {
    Listed() {}
  }

  /** Adds a collaborator. */
  @Command(name = "add", description = "Add a collaborator, who may be invited by mail.")
  static final class Add extends AppChange<Collaborators> {
    /** What can be granted. */
    enum Grant {
      EDIT,
      VIEW;

      /** As the command line has it. */
      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    @Parameters(paramLabel = "ACCOUNT", description = "for example ann@example.com")
    private String account;

    @Option(
        names = "--access",
        paramLabel = "ACCESS",
        description = "edit or view (default: ${DEFAULT-VALUE})")
    private Grant access = Grant.EDIT;

    Add() {
      super(Collaborators.class);
    }

    @Override
    int change(Collaborators collaborators, AppTarget target) {
      Collaborator added = collaborators.add(target.name(), account, Access.of(access.toString()));
      return done("added %s to app %s with access %s", account, target, added.access());
    }
  }

  /** Removes a collaborator. */
  @Command(name = "remove", description = "Remove a collaborator; has to be confirmed.")
  static final class Remove extends ConfirmedAppChange<Collaborators> {
    @Parameters(paramLabel = "ACCOUNT", description = "for example ann@example.com")
    private String account;

    Remove() {
      super(Collaborators.class);
    }

    @Override
    int change(Collaborators collaborators, AppTarget target) {
      List<String> accounts =
          collaborators.list(target.name()).stream().map(Collaborator::account).toList();
      if (!accounts.contains(account)) {
        throw CloudException.of(
            ErrorKind.NOT_FOUND,
            String.format(
                "app %s has no collaborator %s; it has %s",
                target.name(), account, AppTarget.listed(accounts)));
      }
      if (!confirm("remove from app " + target, List.of("collaborator " + account))) {
        return declined();
      }
      collaborators.remove(target.name(), account);
      return done("removed %s from app %s", account, target);
    }
  }
}
