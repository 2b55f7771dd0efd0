package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan at work for an app, and for those it is shared with. */
public final class AddOn implements Named {

  /** How far its provider is; nothing is configured before it is provisioned. */
  public enum State {
    PROVISIONING,
    PROVISIONED,
    DEPROVISIONED
  }

  private final UUID id = UUID.randomUUID();
  private final AppReference app;
  private final Instant createdAt;
  private final String value;
  private final Map<String, String> config = new TreeMap<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private String name;
  private AddOnPlan plan;
  private State state = State.PROVISIONING;
  private Instant updatedAt;

  AddOn(AppReference app, AddOnPlan plan, String name, Instant now) {
    this.app = app;
    this.plan = plan;
    this.name = name;
    this.createdAt = now;
    this.updatedAt = now;
    this.value =
        "%s://app:secret@%s.example.com/app"
            .formatted(plan.scheme(), id.toString().substring(0, 8));
  }

  @Override
  public UUID id() {
    return id;
  }

  /** The app that pays for it. */
  public AppReference app() {
    return app;
  }

  /** What the provider calls it, and no other add-on. */
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

  /** The address that its config var holds. */
  public String value() {
    return value;
  }

  /** What it sets for its apps, under the names an attachment of the usual name has. */
  public Map<String, String> config() {
    return Collections.unmodifiableMap(config);
  }

  /** Who may use it, the app that pays first. */
  public List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }

  void attached(Attachment attachment) {
    attachments.add(attachment);
  }

  void detached(Attachment attachment) {
    attachments.remove(attachment);
  }

  void rename(String newName, Instant now) {
    name = newName;
    updatedAt = now;
  }

  void move(AddOnPlan other, Instant now) {
    plan = other;
    updatedAt = now;
  }

  void enter(State next, Instant now) {
    state = next;
    updatedAt = now;
    if (next == State.PROVISIONED) {
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
    updatedAt = now;
  }
}
