// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.model.ChangeEffect;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.ConfigValues;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.internal.list.Concurrency;
import io.github.polycloud.ovh.model.hosting.EnvVar;
import io.github.polycloud.ovh.model.hosting.EnvVarType;
import io.github.polycloud.ovh.model.hosting.EnvVarUpdate;
import io.github.polycloud.ovh.model.hosting.HostingTask;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Config vars, implemented with {@code /hosting/web/{serviceName}/envVar}. A call returns when the
 * tasks it started have completed. A variable is a call of its own, so a change of several that
 * fails halfway has changed some of them. A new variable has type {@code string}; an existing one
 * keeps its type, so that a password stays one. Changes create no release.
 */
public final class OvhConfigVars implements ConfigVars {
  private static final String OPERATION = "GET /hosting/web/{serviceName}/envVar/{key}";

  private final ApiClients clients;
  private final Hostings hostings;

  /** Creates an adapter backed by the given clients. */
  public OvhConfigVars(ApiClients clients, Hostings hostings) {
    this.clients = clients;
    this.hostings = hostings;
  }

  @Override
  public ConfigValues get(String app) {
    return values(hostings.serviceName(app));
  }

  /** The tasks of a change have completed when it returns, and nothing has to be restarted. */
  @Override
  public ChangeEffect effect() {
    return ChangeEffect.IMMEDIATE;
  }

  @Override
  public ConfigValues update(String app, ConfigUpdate update) {
    String hosting = hostings.serviceName(app);
    ConfigValues before = values(hosting);
    List<HostingTask> tasks = new ArrayList<>();
    update
        .values()
        .forEach(
            (key, value) -> {
              if (!value.equals(before.get(key))) {
                tasks.add(startChange(hosting, key, value, before.get(key)));
              }
            });
    for (String key : update.removals()) {
      if (before.containsKey(key)) {
        tasks.add(clients.webHostings().deleteEnvVar(hosting, key));
      }
    }
    tasks.forEach(task -> hostings.await(hosting, task));
    return tasks.isEmpty() ? before : values(hosting);
  }

  private HostingTask startChange(
      String hosting, String key, String value, @Nullable String before) {
    WebHostings calls = clients.webHostings();
    return before == null
        ? calls.createEnvVar(hosting, new NewEnvVar(key, EnvVarType.STRING, value))
        : calls.updateEnvVar(hosting, key, new EnvVarUpdate(value));
  }

  private ConfigValues values(String hosting) {
    Map<String, String> values = new TreeMap<>();
    Bulk.of(Concurrency.DEFAULT)
        .map(
            clients.webHostings().envVars(hosting),
            key -> clients.webHostings().envVar(hosting, key))
        .orThrow()
        .forEach(
            variable ->
                values.put(
                    key(variable), ResponseFields.require(variable.value(), OPERATION, "value")));
    return new ConfigValues(values);
  }

  private static String key(EnvVar variable) {
    return ResponseFields.require(variable.key(), OPERATION, "key");
  }
}
