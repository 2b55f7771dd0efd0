// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An app of {@link FjordServer} with its environment, releases and backups. */
final class FjordServerApp {
  final String id;
  final String region;
  final List<Map<String, String>> envs = new ArrayList<>();
  final List<Map<String, Object>> backups = new ArrayList<>();
  String name;
  Map<String, String> env = new TreeMap<>();

  private final Instant createdAt = Instant.now();
  private final List<String> descriptions = new ArrayList<>();

  FjordServerApp(String id, String name, String region) {
    this.id = id;
    this.name = name;
    this.region = region;
    release("first release", env);
  }

  Map<String, Object> view() {
    return Map.of("id", id, "name", name, "region", region, "created_at", createdAt.toString());
  }

  void release(String description, Map<String, String> newEnv) {
    env = newEnv;
    envs.add(newEnv);
    descriptions.add(description);
  }

  /** The releases, newest first. */
  List<Map<String, Object>> releases() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int version = envs.size(); version > 0; version--) {
      all.add(
          Map.of(
              "version",
              version,
              "description",
              descriptions.get(version - 1),
              "state",
              version == envs.size() ? "live" : "replaced",
              "created_at",
              createdAt.toString()));
    }
    return all;
  }
}
