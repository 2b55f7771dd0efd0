// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The access of an app to an add-on; its name prefixes the config vars. */
public final class Attachment implements Serializable {

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

  /** The part of the add-on it gives access to, such as one database credential. */
  public @Nullable String namespace() {
    return namespace;
  }

  public AddOn addOn() {
    return addOn;
  }

  public AppReference app() {
    return owner.app();
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The config vars that the attachment sets for the app. */
  public Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>();
    addOn.config().forEach((variable, value) -> variables.put(ownName(variable), value));
    return variables;
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }

  /** Marks the current config vars for removal with the next release. */
  void forget() {
    variables().keySet().forEach(variable -> leftovers.put(variable, null));
  }

  /** Creates a release with the current config vars. */
  void apply(String why) {
    Map<String, @Nullable String> changes = new HashMap<>(leftovers);
    leftovers.clear();
    changes.putAll(variables());
    owner.reconfigure(why, changes);
  }

  /** Creates a release without the config vars. */
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
