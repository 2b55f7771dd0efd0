// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.oauth.NewOAuthClient;
import io.github.polycloud.heroku.model.oauth.OAuthClient;
import io.github.polycloud.sandbox.Sandbox;
import java.util.Objects;

/**
 * An OAuth client of a sandbox.
 *
 * @param id its id
 * @param secret its secret
 */
record Client(String id, String secret) {
  /** Without a port, so that the sandbox accepts any. */
  static final String CALLBACK = "http://127.0.0.1/callback";

  static Client register(Sandbox sandbox) {
    try (Cloud owner =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect()) {
      OAuthClient client =
          owner.unwrap(Heroku.class).oauth().createClient(new NewOAuthClient("desk", CALLBACK));
      return new Client(client.id(), Objects.requireNonNull(client.secret()));
    }
  }
}
