package io.github.polycloud.examples.manual;

import io.github.polycloud.heroku.Heroku;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The sections of the manual. Each expects apps {@code app-001} to {@code app-005} as a sandbox has
 * them, leaves little behind, and depends on no other.
 */
public enum Section {
  /** Who am I? */
  ACCOUNT(AccountPages::account),
  /** SSH keys. */
  KEYS(AccountPages::keys),
  /** Features of the account. */
  FEATURES(AccountPages::features),
  /** What can be added to an app. */
  ADD_ON_SERVICES(AddOnPages::services),
  /** Apps, from the first to the last day. */
  APPS(AppPages::apps),
  /** Services beside an app. */
  ADD_ONS(AddOnPages::addOns),
  /** Features of an app. */
  LABS(AppPages::labs),
  /** An app for somebody else. */
  TRANSFERS(PeoplePages::transfers),
  /** Who may work on an app. */
  COLLABORATORS(PeoplePages::collaborators),
  /** Config vars. */
  CONFIG(AppPages::config),
  /** Hostnames. */
  DOMAINS(AppPages::domains),
  /** What runs, and commands that run once. */
  DYNOS(DynoPages::dynos),
  /** How much runs. */
  FORMATIONS(DynoPages::formations),
  /** Where the log goes as well. */
  DRAINS(LogPages::drains),
  /** The log. */
  LOGS(LogPages::logs),
  /** The page that visitors see meanwhile. */
  MAINTENANCE(AppPages::maintenance),
  /** What an app ran with. */
  RELEASES(ReleasePages::releases),
  /** The way back. */
  ROLLBACK(ReleasePages::rollback),
  /** Another name. */
  RENAME(AppPages::rename);

  private final BiConsumer<Heroku, PrintStream> page;

  Section(BiConsumer<Heroku, PrintStream> page) {
    this.page = page;
  }

  /** The section with this name on a command line, if there is one. */
  public static Optional<Section> named(String name) {
    return Stream.of(values()).filter(section -> section.toString().equals(name)).findFirst();
  }

  /** Does what the section is about, and prints what came of it. */
  public void show(Heroku heroku, PrintStream out) {
    page.accept(heroku, out);
  }

  /** Its name on a command line, for example {@code add-ons}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
