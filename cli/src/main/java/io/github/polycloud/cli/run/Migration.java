// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.run;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.account.Missing;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.model.Domain;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.model.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans the migration of an app between clouds. Planning only reads; each step can then be run.
 * After all steps have run, the plan is empty.
 */
final class Migration {
  /**
   * A step of a migration.
   *
   * @param text display description; contains only names, since values may be secrets
   * @param change carries out the step
   */
  record Step(String text, Runnable change) {}

  private final Cloud from;
  private final Cloud to;
  private final String app;

  Migration(Cloud from, Cloud to, String app) {
    this.from = from;
    this.to = to;
    this.app = app;
  }

  List<Step> plan() {
    String owner = source().owner();
    boolean exists = exists();
    List<Step> steps = new ArrayList<>();
    if (!exists) {
      steps.add(new Step("create app " + app, () -> to.apps().create(NewApp.named(app))));
    }
    addConfigVars(steps, exists);
    addDomains(steps, exists);
    addCollaborators(steps, exists, owner);
    return steps;
  }

  /** What the API cannot migrate: code, and the number of its processes. */
  List<String> manualSteps() {
    List<String> notes = new ArrayList<>();
    Release current = from.releases().current(app);
    notes.add(
        "deploy the code: v"
            + current.version()
            + " ("
            + current.description()
            + ") is not copied");
    String formation = formation(from);
    if (!formation.isEmpty() && !(exists() && formation.equals(formation(to)))) {
      notes.add("then scale: " + formation);
    }
    return notes;
  }

  private App source() {
    try {
      return from.apps().get(app);
    } catch (NotFoundException e) {
      String id = from.provider().id();
      throw Missing.of(id + " has no app " + app, "apps -c " + id);
    }
  }

  /** The types that have processes. */
  private String formation(Cloud cloud) {
    return cloud.processes().formation(app).stream()
        .filter(type -> type.quantity() > 0)
        .map(type -> type.type() + "=" + type.quantity())
        .collect(Collectors.joining(" "));
  }

  private boolean exists() {
    return to.apps().find(app).isPresent();
  }

  private void addConfigVars(List<Step> steps, boolean exists) {
    Map<String, String> missing = new HashMap<>(from.configVars().get(app));
    if (exists) {
      missing.entrySet().removeAll(to.configVars().get(app).entrySet());
    }
    if (!missing.isEmpty()) {
      steps.add(
          new Step(
              "set config vars " + String.join(", ", new TreeSet<>(missing.keySet())),
              () -> to.configVars().set(app, missing)));
    }
  }

  private void addDomains(List<Step> steps, boolean exists) {
    Set<String> existing =
        exists
            ? to.domains().list(app).stream().map(Domain::hostname).collect(Collectors.toSet())
            : Set.of();
    for (Domain domain : from.domains().list(app)) {
      String name = domain.hostname();
      if (!existing.contains(name) && !name.endsWith(".herokuapp.com")) {
        steps.add(new Step("add domain " + name, () -> to.domains().add(app, name)));
      }
    }
  }

  private void addCollaborators(List<Step> steps, boolean exists, @Nullable String owner) {
    Set<String> existing =
        exists
            ? to.collaborators().list(app).stream()
                .map(Collaborator::account)
                .collect(Collectors.toSet())
            : Set.of();
    for (Collaborator collaborator : from.collaborators().list(app)) {
      String account = collaborator.account();
      if (!existing.contains(account)
          && !account.equals(owner)
          && collaborator.access() != Access.OWNER) {
        steps.add(
            new Step("add collaborator " + account, () -> to.collaborators().add(app, account)));
      }
    }
  }
}
