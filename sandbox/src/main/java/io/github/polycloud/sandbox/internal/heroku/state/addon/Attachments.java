// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The attachments of an app by name. Replacing an existing name requires the app's name as
 * confirmation.
 */
public final class Attachments implements Serializable {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
  private static final List<String> COLORS =
      List.of("AMBER", "BLUE", "CRIMSON", "GREEN", "IVORY", "ROSE", "VIOLET", "WHITE");

  private final List<Attachment> attachments = new ArrayList<>();
  private final AppReference app;
  private final Stored.BiActionOn<String, Map<String, @Nullable String>> reconfigure;
  private final InstantSource clock;

  /**
   * Creates the attachments of an app.
   *
   * @param reconfigure creates a release with a description and changed config vars
   */
  public Attachments(
      AppReference app,
      Stored.BiActionOn<String, Map<String, @Nullable String>> reconfigure,
      InstantSource clock) {
    this.app = app;
    this.reconfigure = reconfigure;
    this.clock = clock;
  }

  public List<Attachment> all() {
    return List.copyOf(attachments);
  }

  public Attachment find(String idOrName) {
    return lookUp(idOrName).orElseThrow(() -> HerokuError.notFound("add_on attachment"));
  }

  /** Attaches an add-on; without a name it uses the default one, or a free variant of it. */
  public Attachment attach(
      AddOn addOn, @Nullable String name, @Nullable String namespace, @Nullable String confirm) {
    String chosen = name == null ? freeName(addOn.plan()) : checked(name);
    Optional<Attachment> old = lookUp(chosen);
    if (old.isPresent() && !app.name().equals(confirm)) {
      throw HerokuError.confirmationRequired(
          app.name(), "Attachment " + chosen + " is there already and would be replaced.");
    }
    old.ifPresent(one -> detach(one, "Detach " + chosen));
    Attachment attachment = new Attachment(chosen, namespace, addOn, this, clock.instant());
    attachments.add(attachment);
    addOn.attached(attachment);
    if (addOn.state() == AddOn.State.PROVISIONED) {
      attachment.apply("Attach " + chosen + " (" + addOn.name() + ")");
    }
    return attachment;
  }

  public void detach(Attachment attachment) {
    detach(attachment, "Detach " + attachment.name());
  }

  AppReference app() {
    return app;
  }

  void reconfigure(String why, Map<String, @Nullable String> changes) {
    reconfigure.accept(why, changes);
  }

  void detach(Attachment attachment, String why) {
    attachments.remove(attachment);
    attachment.addOn().detached(attachment);
    if (!attachment.variables().isEmpty()) {
      attachment.withdraw(why);
    }
  }

  private Optional<Attachment> lookUp(String idOrName) {
    return attachments.stream().filter(attachment -> attachment.is(idOrName)).findFirst();
  }

  private String freeName(AddOnPlan plan) {
    if (lookUp(plan.attachment()).isEmpty()) {
      return plan.attachment();
    }
    String service = plan.service().replace('-', '_').toUpperCase(Locale.ROOT);
    return IntStream.iterate(0, n -> n + 1)
        .mapToObj(n -> service + "_" + color(n))
        .filter(name -> lookUp(name).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String color(int n) {
    String color = COLORS.get(n % COLORS.size());
    return n < COLORS.size() ? color : color + "_" + n / COLORS.size();
  }

  private static String checked(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (!NAME.matcher(upper).matches()) {
      throw HerokuError.invalid("name must hold letters, digits and underscores only.");
    }
    return upper;
  }
}
