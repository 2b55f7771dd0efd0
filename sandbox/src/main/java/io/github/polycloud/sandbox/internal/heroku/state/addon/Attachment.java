package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An app's access to an add-on, under a name that its config vars begin with. */
public final class Attachment {

  private final UUID id = UUID.randomUUID();
  private final String name;
  private final @Nullable String namespace;
  private final AddOn addOn;
  private final Attachments owner;
  private final Instant createdAt;
  private final Map<String, @Nullable String> leftovers = new HashMap<>();

  Attachment(
      String name, @Nullable String namespace, AddOn addOn, Attachments owner, Instant createdAt) {
    this.name = name;
    this.namespace = namespace;
    this.addOn = addOn;
    this.owner = owner;
    this.createdAt = createdAt;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Which part of the add-on it opens, such as one credential of a database. */
  public @Nullable String namespace() {
    return namespace;
  }

  public AddOn addOn() {
    return addOn;
  }

  /** The app that has access. */
  public AppReference app() {
    return owner.app();
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The config vars the app has of it. */
  public Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>();
    addOn.config().forEach((variable, value) -> variables.put(ownName(variable), value));
    return variables;
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }

  /** What it sets now is to go with the next release, unless that sets it again. */
  void forget() {
    variables().keySet().forEach(variable -> leftovers.put(variable, null));
  }

  /** Makes a release with what it sets now. */
  void apply(String why) {
    Map<String, @Nullable String> changes = new HashMap<>(leftovers);
    leftovers.clear();
    changes.putAll(variables());
    owner.reconfigure(why, changes);
  }

  /** Makes a release without what it sets. */
  void withdraw(String why) {
    forget();
    owner.reconfigure(why, leftovers);
  }

  /** Removes the access with a release that gives the reason. */
  void detach(String why) {
    owner.detach(this, why);
  }

  private String ownName(String variable) {
    String usual = addOn.plan().attachment() + "_";
    return variable.startsWith(usual) ? name + "_" + variable.substring(usual.length()) : variable;
  }
}
