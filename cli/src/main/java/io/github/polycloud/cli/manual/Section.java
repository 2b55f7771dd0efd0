// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.manual;

import io.github.polycloud.heroku.Heroku;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The sections of the manual. Each expects the apps {@code app-001} to {@code app-005} of a
 * sandbox, cleans up, and is independent of the others.
 */
public enum Section {
  /** The account. */
  ACCOUNT(AccountPages::account),
  /** SSH keys. */
  KEYS(AccountPages::keys),
  /** Features of the account. */
  FEATURES(AccountPages::features),
  /** The add-on catalog. */
  ADD_ON_SERVICES(AddOnPages::services),
  /** The life cycle of an app. */
  APPS(AppPages::apps),
  /** Add-ons. */
  ADD_ONS(AddOnPages::addOns),
  /** Features of an app. */
  LABS(AppPages::labs),
  /** Transfers of an app to another owner. */
  TRANSFERS(PeoplePages::transfers),
  /** Collaborators. */
  COLLABORATORS(PeoplePages::collaborators),
  /** Config vars. */
  CONFIG(AppPages::config),
  /** Domains. */
  DOMAINS(AppPages::domains),
  /** Dynos and one-off commands. */
  DYNOS(DynoPages::dynos),
  /** The formation: scaling and sizes. */
  FORMATIONS(DynoPages::formations),
  /** Log drains. */
  DRAINS(LogPages::drains),
  /** Logs. */
  LOGS(LogPages::logs),
  /** Maintenance mode. */
  MAINTENANCE(AppPages::maintenance),
  /** Release history. */
  RELEASES(ReleasePages::releases),
  /** Rollback. */
  ROLLBACK(ReleasePages::rollback),
  /** Renaming an app. */
  RENAME(AppPages::rename);

  private final BiConsumer<Heroku, PrintStream> page;

  Section(BiConsumer<Heroku, PrintStream> page) {
    this.page = page;
  }

  /** Returns the section with the given command-line name, if there is one. */
  public static Optional<Section> named(String name) {
    return Stream.of(values()).filter(section -> section.toString().equals(name)).findFirst();
  }

  /** Runs the section and prints its results. */
  public void show(Heroku heroku, PrintStream out) {
    page.accept(heroku, out);
  }

  /** Returns its command-line name, for example {@code add-ons}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
