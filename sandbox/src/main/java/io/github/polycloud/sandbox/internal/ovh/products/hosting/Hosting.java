package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import java.time.InstantSource;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** One web hosting and all that is on it. */
final class Hosting {

  private final Resource fields;
  private final HostingTasks tasks;
  private final EnvVars envVars;
  private final AttachedDomains domains;
  private final Configurations configurations;
  private final Databases databases;
  private final FtpUsers users;

  Hosting(String name, long firstId, InstantSource clock) {
    String login = name.substring(0, name.indexOf('.'));
    this.fields = new Resource(HostingFields.of(name, login), Set.of("displayName"));
    this.tasks = new HostingTasks(firstId, clock);
    this.envVars = new EnvVars(tasks);
    this.domains = new AttachedDomains(tasks, name);
    this.configurations = new Configurations(firstId * 10, tasks, clock);
    this.databases = new Databases(tasks);
    this.users = new FtpUsers(tasks, login);
  }

  ObjectNode toJson() {
    return fields.toJson();
  }

  void update(Body body) {
    fields.update(body);
  }

  HostingTasks tasks() {
    return tasks;
  }

  EnvVars envVars() {
    return envVars;
  }

  AttachedDomains domains() {
    return domains;
  }

  Configurations configurations() {
    return configurations;
  }

  Databases databases() {
    return databases;
  }

  FtpUsers users() {
    return users;
  }
}
