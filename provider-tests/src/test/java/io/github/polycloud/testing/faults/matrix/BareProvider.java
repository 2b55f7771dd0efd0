package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Dialect;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.Refusals;
import io.github.polycloud.spi.AssembledCloud;
import io.github.polycloud.spi.CloudProvider;
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
    CallEngine engine =
        context
            .engine()
            .authenticator(attempt -> attempt.header("Authorization", "Bearer " + token))
            .dialect(new PlainTextErrors())
            .build();
    return AssembledCloud.of(INFO, engine, JsonCodec.plain()).build(engine);
  }

  /** Reads the error message from a plain text body. */
  private static final class PlainTextErrors implements Dialect {
    @Override
    public ErrorDetails error(Operation operation, Answer response) {
      return Refusals.byStatus(
          response.status(), response.text().isBlank() ? "no message" : response.text());
    }
  }
}
