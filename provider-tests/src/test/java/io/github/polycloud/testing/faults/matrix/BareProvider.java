// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;

/** A provider without capabilities, whose calls carry a bearer token. */
public final class BareProvider implements CloudProvider {
  private static final ProviderInfo INFO =
      ProviderInfo.builder("bare")
          .name("Bare")
          .artifact("io.github.polycloud:bare")
          .endpoint("bare", "https://bare.example")
          .endpointEnvironmentVariable("BARE_ENDPOINT")
          .credential(CredentialKey.secret("token", "BARE_TOKEN"))
          .build();

  /** Creates the provider. */
  public BareProvider() {
    super();
  }

  @Override
  public ProviderInfo info() {
    return INFO;
  }

  @Override
  public Cloud connect(ProviderContext context) {
    String token = context.credentials().require("token").reveal();
    HttpEngine engine =
        context
            .engine()
            .authenticator(attempt -> attempt.header("Authorization", "Bearer " + token))
            .errorDecoder(new PlainTextErrors())
            .build();
    return ProviderCloud.of(INFO, engine, JsonCodec.plain()).build(engine);
  }

  /** Reads the error message from a plain text body. */
  private static final class PlainTextErrors implements ErrorDecoder {
    @Override
    public ErrorDetails decode(Operation operation, HttpResponse response) {
      return HttpErrors.fromStatus(
          response.status(), response.text().isBlank() ? "no message" : response.text());
    }
  }
}
