package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who may put files on one hosting, by login and home folder. */
final class FtpUsers {

  private static final Enumeration SSH =
      Enumeration.of("hosting.web.user.SshStateEnum", "active", "none", "sftponly");

  private final HostingTasks tasks;
  private final String primary;
  private final Map<String, String> homes = new LinkedHashMap<>();

  FtpUsers(HostingTasks tasks, String primary) {
    this.tasks = tasks;
    this.primary = primary;
    homes.put(primary, ".");
  }

  JsonNode logins(Optional<String> home, Optional<String> login) {
    return Json.texts(
        homes.entrySet().stream()
            .filter(entry -> home.isEmpty() || home.get().equals(entry.getValue()))
            .filter(entry -> login.isEmpty() || login.get().equals(entry.getKey()))
            .map(Map.Entry::getKey));
  }

  ObjectNode create(Body body) {
    String login = body.text("login");
    String home = body.text("home");
    body.text("password");
    body.optionalText("sshState", SSH);
    if (homes.containsKey(login)) {
      throw OvhError.conflict("The user %s already exists".formatted(login));
    }
    return tasks.toJson(tasks.order("User", "create", login, () -> homes.put(login, home)));
  }

  ObjectNode remove(String login) {
    if (!homes.containsKey(login)) {
      throw OvhError.noSuchObject("login", login);
    }
    if (login.equals(primary)) {
      throw OvhError.badRequest("[login] The primary user cannot be removed");
    }
    return tasks.toJson(tasks.order("User", "delete", login, () -> homes.remove(login)));
  }
}
