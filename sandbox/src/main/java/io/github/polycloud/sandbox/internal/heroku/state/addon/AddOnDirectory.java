// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Apps;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The add-ons of all apps, for lookups that do not name an app. */
public final class AddOnDirectory implements Serializable {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][A-Za-z0-9_-]{0,255}");

  /** What stands between an app and the name of an attachment. */
  private static final String SEPARATOR = "::";

  private final Apps apps;

  public AddOnDirectory(Apps apps) {
    this.apps = apps;
  }

  public List<AddOn> all() {
    return apps.all().stream().flatMap(app -> app.addOns().all().stream()).toList();
  }

  /** The add-ons available to an app: its own and shared ones. */
  public List<AddOn> of(App app) {
    Stream<AddOn> shared = app.attachments().all().stream().map(Attachment::addOn);
    return Stream.concat(app.addOns().all().stream(), shared).distinct().toList();
  }

  public AddOn find(String idOrName) {
    return in(all(), idOrName);
  }

  public AddOn find(App app, String idOrName) {
    return in(of(app), idOrName);
  }

  public List<Attachment> attachments() {
    return apps.all().stream().flatMap(app -> app.attachments().all().stream()).toList();
  }

  public Attachment findAttachment(String id) {
    return Lookup.first(
        attachments(), attachment -> attachment.id().toString().equals(id), "add_on attachment");
  }

  /**
   * The add-ons that an identifier may mean: an id, name, service or plan, or, for an app, an
   * attachment name; {@code app::NAME} names the app itself.
   */
  public List<AddOn> resolve(String word, @Nullable App app, @Nullable String service) {
    int separator = word.indexOf(SEPARATOR);
    if (separator > 0) {
      App named = apps.find(word.substring(0, separator));
      return resolve(word.substring(separator + SEPARATOR.length()), named, service);
    }
    Predicate<AddOn> named =
        addOn ->
            addOn.is(word)
                || addOn.plan().service().equals(word)
                || addOn.plan().name().equals(word)
                || (app != null && app.attachments().all().stream().anyMatch(named(addOn, word)));
    List<AddOn> found =
        (app == null ? all() : of(app))
            .stream().filter(named).filter(addOn -> isOf(addOn, service)).toList();
    if (found.isEmpty()) {
      throw HerokuError.notFound("add_on");
    }
    return found;
  }

  /** The attachments that an identifier may mean: an id, a name, or {@code app::NAME}. */
  public List<Attachment> resolveAttachments(
      String word, @Nullable App app, @Nullable String service) {
    List<Attachment> found =
        (app == null ? attachments() : app.attachments().all())
            .stream()
                .filter(
                    one -> one.is(word) || word.equals(one.app().name() + SEPARATOR + one.name()))
                .filter(one -> isOf(one.addOn(), service))
                .toList();
    if (found.isEmpty()) {
      throw HerokuError.notFound("add_on attachment");
    }
    return found;
  }

  /** Fails for invalid names and for names in use. */
  public void requireFree(String name) {
    if (!NAME.matcher(name).matches()) {
      throw HerokuError.invalid("name must hold letters, digits, underscores and dashes only.");
    }
    if (all().stream().anyMatch(addOn -> addOn.name().equals(name))) {
      throw HerokuError.invalid("name " + name + " is already taken.");
    }
  }

  private static Predicate<Attachment> named(AddOn addOn, String word) {
    return attachment -> attachment.addOn().equals(addOn) && attachment.is(word);
  }

  private static boolean isOf(AddOn addOn, @Nullable String service) {
    return service == null || addOn.plan().service().equals(service);
  }

  private static AddOn in(List<AddOn> addOns, String idOrName) {
    return Lookup.first(addOns, addOn -> addOn.is(idOrName), "add_on");
  }
}
