// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The collaborators of an app, the owner first. */
public final class Collaborators implements Serializable {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  private static final Set<String> ACCESS = Set.of("edit", "view");

  private final List<Collaborator> people = new ArrayList<>();
  private final MonotonicClock clock;
  private final AppLog log;

  Collaborators(Account owner, MonotonicClock clock, AppLog log) {
    this.clock = clock;
    this.log = log;
    people.add(
        new Collaborator(UUID.randomUUID(), owner.id(), owner.email(), true, "edit", clock.now()));
  }

  public List<Collaborator> all() {
    return List.copyOf(people);
  }

  public Collaborator owner() {
    return people.stream().filter(Collaborator::owner).findFirst().orElseThrow();
  }

  public Optional<Collaborator> byEmail(String email) {
    return people.stream().filter(person -> person.email().equalsIgnoreCase(email)).findFirst();
  }

  public Collaborator find(String idOrEmail) {
    return Lookup.first(
        people,
        person ->
            person.id().toString().equals(idOrEmail)
                || person.userId().toString().equals(idOrEmail)
                || person.email().equalsIgnoreCase(idOrEmail),
        "collaborator");
  }

  /** Adds a collaborator, or changes the access of an existing one. */
  public Collaborator put(String email, String access) {
    if (!EMAIL.matcher(email).matches()) {
      throw HerokuError.invalid("Email is not valid.");
    }
    if (!ACCESS.contains(access)) {
      throw HerokuError.invalid("Access must be edit or view.");
    }
    Optional<Collaborator> known = byEmail(email);
    if (known.isPresent()) {
      Collaborator changed = known.get().as(known.get().owner(), access);
      people.set(people.indexOf(known.get()), changed);
      log.api("Change " + email + " to " + access + " access");
      return changed;
    }
    UUID user = StableIds.of("user", email);
    Collaborator added =
        new Collaborator(UUID.randomUUID(), user, email, false, access, clock.now());
    people.add(added);
    log.api("Add " + email + " as a collaborator");
    return added;
  }

  /** Takes over the new email address of a user. */
  public void setEmail(UUID user, String email) {
    people.replaceAll(person -> person.userId().equals(user) ? person.withEmail(email) : person);
  }

  public void remove(Collaborator person) {
    if (person.owner()) {
      throw HerokuError.invalid("The owner cannot be removed.");
    }
    people.remove(person);
    log.api("Remove " + person.email() + " as a collaborator");
  }

  /** Transfers the app to an existing collaborator. */
  public void transferTo(String email) {
    Collaborator heir =
        byEmail(email)
            .orElseThrow(() -> HerokuError.invalid("The new owner must be a collaborator."));
    people.replaceAll(person -> person.as(person.id().equals(heir.id()), person.access()));
    log.api("Transfer app to " + email);
  }
}
