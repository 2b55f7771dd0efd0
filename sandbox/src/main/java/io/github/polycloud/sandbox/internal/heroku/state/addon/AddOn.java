// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An add-on of an app, which other apps may share. */
public final class AddOn extends Entity implements Named {

  /** The provisioning state; there are no config vars before {@code PROVISIONED}. */
  public enum State {
    PROVISIONING,
    PROVISIONED,
    DEPROVISIONED
  }

  private final AppReference app;
  private final String value;
  private final Map<String, String> config = new TreeMap<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private String name;
  private AddOnPlan plan;
  private State state = State.PROVISIONING;

  AddOn(AppReference app, AddOnPlan plan, String name, Instant now) {
    super(now);
    this.app = app;
    this.plan = plan;
    this.name = name;
    this.value =
        "%s://app:secret@%s.example.com/app"
            .formatted(plan.scheme(), id().toString().substring(0, 8));
  }

  /** The app that is billed. */
  public AppReference app() {
    return app;
  }

  /** The globally unique name. */
  @Override
  public String name() {
    return name;
  }

  public AddOnPlan plan() {
    return plan;
  }

  public State state() {
    return state;
  }

  /** The value of its config var. */
  public String value() {
    return value;
  }

  /** Its config vars, under the names they have with the default attachment name. */
  public Map<String, String> config() {
    return Collections.unmodifiableMap(config);
  }

  /** The attachments to apps, that of the billed app first. */
  public List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id().toString().equals(idOrName);
  }

  void attached(Attachment attachment) {
    attachments.add(attachment);
  }

  void detached(Attachment attachment) {
    attachments.remove(attachment);
  }

  void rename(String newName, Instant now) {
    name = newName;
    touch(now);
  }

  void move(AddOnPlan other, Instant now) {
    plan = other;
    touch(now);
  }

  void enter(State next, Instant now) {
    state = next;
    touch(now);
    if (next == State.PROVISIONED && !plan.variable().isEmpty()) {
      config.put(plan.variable(), value);
    }
  }

  void configure(Map<String, @Nullable String> changes, Instant now) {
    changes.forEach(
        (variable, text) -> {
          if (text == null) {
            config.remove(variable);
          } else {
            config.put(variable, text);
          }
        });
    touch(now);
  }
}
