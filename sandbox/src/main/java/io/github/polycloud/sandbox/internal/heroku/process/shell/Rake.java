// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.shell;

import java.util.List;

/**
 * The output of rake for known and unknown tasks.
 *
 * @param output complete lines
 */
public record Rake(boolean succeeded, String output) {

  private static final String MIGRATION =
      """
      ==  CreateVisits: migrating ===================================================
      -- create_table(:visits)
         -> 0.0042s
      ==  CreateVisits: migrated (0.0043s) ==========================================
      """;

  private static final String ROUTES =
      """
          root GET  /           {:controller=>"home", :action=>"index"}
        visits GET  /visits     {:controller=>"visits", :action=>"index"}
         visit GET  /visits/:id {:controller=>"visits", :action=>"show"}
      """;

  private static final String TASKS =
      """
      rake db:migrate  # Migrate the database
      rake routes      # Print out all defined routes
      """;

  /** Runs a task in the slug with this number. */
  public static Rake run(List<String> arguments, int slug) {
    String task = arguments.isEmpty() ? "default" : arguments.get(0);
    return switch (task) {
      case "db:migrate" -> done(slug, MIGRATION);
      case "routes" -> done(slug, ROUTES);
      case "-T" -> done(slug, TASKS);
      default -> new Rake(false, abort(String.join(" ", arguments)));
    };
  }

  private static Rake done(int slug, String output) {
    return new Rake(true, "(in /disk1/home/slugs/" + slug + ")\n" + output);
  }

  private static String abort(String task) {
    return """
    rake aborted!
    Don't know how to build task '%s'
    /usr/lib/ruby/gems/1.8/gems/rake-0.8.1/lib/rake.rb:1706:in `[]'
    """
        .formatted(task);
  }
}
