// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.error.CloudException;

/**
 * A provider plugin. It is discovered with {@code ServiceLoader}: the class is public, has a public
 * constructor without parameters, performs no I/O until a call is made, and is thread-safe.
 *
 * <pre>{@code
 * public final class AcmeProvider implements CloudProvider {
 *   private static final Capabilities<AcmeClient> CAPABILITIES =
 *       Capabilities.<AcmeClient>builder().add(Capability.REGIONS, AcmeRegions::new).build();
 *
 *   private static final ProviderInfo INFO =
 *       ProviderInfo.builder("acme")
 *           .name("Acme Cloud")
 *           .endpoint("acme", "https://api.acme.example")
 *           .credential(CredentialKey.secret("token", "ACME_TOKEN"))
 *           .capabilities(CAPABILITIES.declared())
 *           .build();
 *
 *   @Override
 *   public ProviderInfo info() {
 *     return INFO;
 *   }
 *
 *   @Override
 *   public Cloud connect(ProviderContext context) {
 *     Secret token = context.credentials().require("token");
 *     HttpEngine engine =
 *         context.engine().authenticator(BearerTokenAuthenticator.of("acme", token)).build();
 *     AcmeClient client = new AcmeClient(engine);
 *     return ProviderCloud.of(INFO, engine, JsonCodec.plain())
 *         .capabilities(CAPABILITIES, client)
 *         .build(client);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface CloudProvider {
  /** Returns the description of the provider. Called during discovery; performs no I/O. */
  ProviderInfo info();

  /**
   * Opens a connection. Validates the context, but sends no request.
   *
   * @param context endpoint, credentials and settings of the connection
   * @throws CloudException of kind {@code CONFIGURATION} if credentials or settings are
   *     inconsistent
   */
  Cloud connect(ProviderContext context);
}
