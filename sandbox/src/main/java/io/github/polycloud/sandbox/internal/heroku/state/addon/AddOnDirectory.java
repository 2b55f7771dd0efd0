package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Apps;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The add-ons of all apps, as they are found when nobody says whose they are. */
public final class AddOnDirectory {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][A-Za-z0-9_-]{0,255}");

  private final Apps apps;

  public AddOnDirectory(Apps apps) {
    this.apps = apps;
  }

  public List<AddOn> all() {
    return apps.all().stream().flatMap(app -> app.addOns().all().stream()).toList();
  }

  /** The add-ons an app may use: its own, and those that it shares. */
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
    return attachments().stream()
        .filter(attachment -> attachment.id().toString().equals(id))
        .findFirst()
        .orElseThrow(() -> HerokuError.notFound("add_on attachment"));
  }

  /**
   * Everything a word may mean: an add-on's id or name, its service or plan, or, within an app, the
   * name of an attachment.
   */
  public List<AddOn> resolve(String word, @Nullable App app, @Nullable String service) {
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

  /** The attachments a word may mean: by id, by name, or as {@code app::NAME}. */
  public List<Attachment> resolveAttachments(
      String word, @Nullable App app, @Nullable String service) {
    List<Attachment> found =
        (app == null ? attachments() : app.attachments().all())
            .stream()
                .filter(one -> one.is(word) || word.equals(one.app().name() + "::" + one.name()))
                .filter(one -> isOf(one.addOn(), service))
                .toList();
    if (found.isEmpty()) {
      throw HerokuError.notFound("add_on attachment");
    }
    return found;
  }

  /** Refuses a name that is none, or that another add-on has. */
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
    return addOns.stream()
        .filter(addOn -> addOn.is(idOrName))
        .findFirst()
        .orElseThrow(() -> HerokuError.notFound("add_on"));
  }
}
