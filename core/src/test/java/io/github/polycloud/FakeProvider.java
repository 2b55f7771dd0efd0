// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.IniFile;
import io.github.polycloud.auth.NetrcFile;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.engine.PlainErrorDecoder;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;

/** A cloud without capabilities, whose calls carry a token. */
public class FakeProvider implements CloudProvider {
  private final String id;

  /** The provider {@code fake}. */
  public FakeProvider() {
    this("fake");
  }

  /** Creates a provider with this id. */
  protected FakeProvider(String id) {
    this.id = id;
  }

  @Override
  public ProviderInfo info() {
    return description().build();
  }

  /** Returns a builder of the description. */
  protected ProviderInfo.Builder description() {
    return ProviderInfo.builder(id)
        .name("Fake")
        .artifact("io.github.polycloud:fake")
        .endpoint("fake-eu", "https://eu.fake.example")
        .endpoint("fake-us", "https://us.fake.example")
        .endpointEnvironmentVariable("FAKE_ENDPOINT")
        .credential(
            CredentialKey.optional("login", "FAKE_LOGIN"),
            CredentialKey.secret("token", "FAKE_TOKEN"),
            CredentialKey.optionalSecret("pin", "FAKE_PIN"))
        .credentialFile(new NetrcFile("login", "token"), new IniFile("fake.conf"));
  }

  @Override
  public Cloud connect(ProviderContext context) {
    return ProviderCloud.of(info(), engine(context), JsonCodec.plain()).build(context);
  }

  /** Creates an engine that authenticates with the token. */
  protected static HttpEngine engine(ProviderContext context) {
    String token = context.credentials().require("token").reveal();
    return context
        .engine()
        .authenticator(attempt -> attempt.header("Authorization", "Bearer " + token))
        .errorDecoder(new PlainErrorDecoder())
        .build();
  }
}
