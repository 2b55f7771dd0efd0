/**
 * Heroku Platform API v3: the plugin and the native client.
 *
 * <pre>{@code
 * try (Cloud cloud = Clouds.connect("heroku")) {
 *   Heroku heroku = cloud.unwrap(Heroku.class);
 *   OneOffResult migration = heroku.oneOffs().run("shop", "rake db:migrate");
 *   System.out.println(migration.exitStatus() + "\n" + migration.output());
 * }
 * }</pre>
 *
 * <p>{@link io.github.polycloud.heroku.Heroku} is where to look for everything: the operations of
 * the API by their groups ({@code api}, with their values in {@code model}), and the work of
 * several calls that is one call here ({@code deploy}, {@code logs}, {@code oneoff}, {@code
 * waiting}). Who has no token yet begins at {@code login}.
 */
@NullMarked
package io.github.polycloud.heroku;

import org.jspecify.annotations.NullMarked;
