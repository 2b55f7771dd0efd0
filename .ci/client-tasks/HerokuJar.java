// SPDX-License-Identifier: Apache-2.0
import com.heroku.api.App;
import com.heroku.api.Build;
import com.heroku.api.HerokuAPI;
import com.heroku.api.Key;
import com.heroku.api.Release;
import com.heroku.api.exception.RequestFailedException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The day's tasks with heroku.jar, which reads its endpoint from {@code HEROKU_HOST}. */
class HerokuJar {
  public static void main(String[] arguments) {
    HerokuAPI api = new HerokuAPI(System.getenv("HEROKU_API_KEY"));
    String publicKey = System.getenv("PUBLIC_KEY");
    step("account", () -> api.getUserInfo().getEmail().equals("ann@example.com"));
    step("create an app", () -> api.createApp(new App().named("jar-day")).getName().equals("jar-day"));
    step("get the app", () -> api.getApp("jar-day").getWebUrl().contains("jar-day"));
    step("list apps", () -> api.listApps().stream().anyMatch(app -> app.getName().equals("jar-day")));
    step("an app exists, another does not", () -> api.appExists("jar-day") && !api.appExists("jar-night"));
    step("rename it", () -> api.renameApp("jar-day", "jar-noon").equals("jar-noon"));
    step("set config vars", () -> {
      api.updateConfig("jar-noon", Map.of("A", "1", "B", "ü"));
      return api.listConfig("jar-noon").equals(Map.of("A", "1", "B", "ü"));
    });
    step("set buildpacks", () -> {
      api.updateBuildpackInstallations("jar-noon", List.of("heroku/java"));
      return api.listBuildpackInstallations("jar-noon").size() == 1;
    });
    step("formation", () -> !api.listFormation("app-004").isEmpty());
    step("scale", () -> api.scale("app-004", "web", 2).getQuantity() == 2);
    step("list dynos", () -> api.listDynos("app-004").size() == 2);
    step("restart a dyno", () -> {
      api.restartDyno("app-004", "web.1");
      return true;
    });
    step("restart all dynos", () -> {
      api.restartDynos("app-004");
      return true;
    });
    step("list releases", () -> !api.listReleases("app-004").isEmpty());
    step("get a release", () -> api.getReleaseInfo("app-004", "v2").getVersion() == 2);
    step("roll back", () -> {
      List<Release> before = api.listReleases("app-004");
      Release last = before.stream().max((a, b) -> a.getVersion() - b.getVersion()).orElseThrow();
      Release target = before.stream().filter(r -> r.getVersion() == last.getVersion() - 1).findFirst().orElseThrow();
      return api.rollback("app-004", target.getId()).getVersion() == last.getVersion() + 1;
    });
    step("create a slug", () -> api.createSlug("jar-noon", Map.of("web", "./serve")).getId() != null);
    step("create a source and build it", () -> {
      String url = api.createSource().getSource_blob().getGet_url();
      Build build = api.createBuild("jar-noon", new Build(url, "day", new String[] {}));
      return api.getBuildInfo("jar-noon", build.getId()).getId().equals(build.getId());
    });
    // removeAddon of 0.46 fails before it sends anything.
    step("add an add-on", () -> {
      api.addAddon("jar-noon", "papertrail:choklad");
      return api.listAppAddons("jar-noon").size() == 1 && !api.listAllAddons().isEmpty();
    });
    step("add and remove a collaborator", () -> {
      api.addCollaborator("jar-noon", "bob@example.com");
      boolean listed = api.listCollaborators("jar-noon").size() == 2;
      api.removeCollaborator("jar-noon", "bob@example.com");
      return listed && api.listCollaborators("jar-noon").size() == 1;
    });
    step("add and remove an SSH key", () -> {
      api.addKey(publicKey);
      Key key = api.listKeys().get(0);
      api.removeKey(key.getId());
      return key.getComment().equals("ann@laptop") && api.listKeys().isEmpty();
    });
    step("maintenance", () -> {
      api.setMaintenanceMode("jar-noon", true);
      return api.isMaintenanceModeEnabled("jar-noon");
    });
    step("list stacks", () -> !api.listAppStacks().isEmpty());
    step("read the log", () -> {
      try (InputStream log = api.getLogs("app-004").openStream()) {
        return new String(log.readAllBytes()).contains("heroku[web.1]");
      }
    });
    step("follow the log", () -> {
      try (InputStream log = api.getLogs("app-004", true).openStream()) {
        return log.read() > 0;
      }
    });
    step("transfer an app", () -> {
      api.addCollaborator("jar-noon", "bob@example.com");
      api.transferApp("jar-noon", "bob@example.com");
      return true;
    });
    step("destroy the app", () -> {
      api.destroyApp("jar-noon");
      return !api.appExists("jar-noon");
    });
    step("an error has its status", () -> {
      try {
        api.getApp("jar-night");
        return false;
      } catch (RequestFailedException e) {
        return e.getStatusCode() == 404 || e.getStatusCode() == 403;
      }
    });
    System.out.println("done  heroku-api");
    System.exit(0); // its connections would keep the program alive
  }

  private static void step(String name, Callable<Boolean> task) {
    String failure = "the check failed";
    try {
      failure = task.call() ? "" : failure;
    } catch (Exception e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      failure = cause.toString().lines().findFirst().orElse("");
    }
    System.out.println(
        failure.isEmpty()
            ? "ok    heroku-api: " + name
            : "FAIL  heroku-api: " + name + " (" + failure + ")");
  }
}
