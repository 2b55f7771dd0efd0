// SPDX-License-Identifier: Apache-2.0
/**
 * Heroku Platform API v3: provider and native client.
 *
 * <pre>{@code
 * try (Cloud cloud = Clouds.connect("heroku")) {
 *   Heroku heroku = cloud.unwrap(Heroku.class);
 *   OneOffResult migration = heroku.oneOffs().run("shop", "rake db:migrate");
 *   System.out.println(migration.exitStatus() + "\n" + migration.output());
 * }
 * }</pre>
 *
 * <p>{@link io.github.polycloud.heroku.Heroku} is the entry point: it provides the operations of
 * the API by resource group ({@code api}, with their types in {@code model}), and workflows of
 * several calls ({@code deploy}, {@code logs}, {@code oneoff}, {@code waiter}). {@code login}
 * obtains tokens in the browser; {@code webhook} verifies webhook deliveries.
 */
@NullMarked
package io.github.polycloud.heroku;

import org.jspecify.annotations.NullMarked;
