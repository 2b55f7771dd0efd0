// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.ovh.model.auth.Application;
import io.github.polycloud.ovh.model.auth.AuthDetails;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.auth.Credential;
import io.github.polycloud.ovh.model.auth.CredentialState;
import io.github.polycloud.ovh.model.auth.CredentialUpdate;
import io.github.polycloud.ovh.model.auth.NewServiceAccount;
import io.github.polycloud.ovh.model.auth.ServiceAccount;
import io.github.polycloud.ovh.model.auth.ServiceAccountSecret;
import io.github.polycloud.ovh.model.auth.ServiceAccountUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /auth} and {@code /me/api}: the server's clock, the credentials in use, and the consumer
 * keys, applications and service accounts of the account.
 *
 * @since 0.1.0
 */
public interface Auth {
  /** The server's clock in seconds since 1970. Boxed, since an empty response must not become 0. */
  @Unauthenticated
  @RequestLine("GET /auth/time")
  Long time();

  /** Requests a consumer key, which the account owner must validate. */
  @Unauthenticated
  @RequestLine("POST /auth/credential")
  ConsumerKey requestCredential(ConsumerKeyRequest request);

  /** State, rules and expiration of the consumer key in use. */
  @RequestLine("GET /auth/currentCredential")
  Credential currentCredential();

  /** Identity and permissions of the caller. */
  @RequestLine("GET /auth/details")
  AuthDetails details();

  /** Expires the consumer key in use. */
  @RequestLine("POST /auth/logout")
  void logout();

  /** Ids of all consumer keys of the account. */
  @RequestLine("GET /me/api/credential")
  List<Long> credentials();

  /** Ids of the consumer keys that match the filters; a null filter is not applied. */
  @RequestLine("GET /me/api/credential?applicationId={applicationId}&status={status}")
  List<Long> credentials(
      @Param("applicationId") @Nullable Long applicationId,
      @Param("status") @Nullable CredentialState status);

  /** One consumer key. */
  @RequestLine("GET /me/api/credential/{credentialId}")
  Credential credential(@Param("credentialId") long credentialId);

  /** Changes the address blocks that a consumer key may be used from. */
  @Idempotent
  @RequestLine("PUT /me/api/credential/{credentialId}")
  void updateCredential(@Param("credentialId") long credentialId, CredentialUpdate update);

  /** Revokes a consumer key. */
  @RequestLine("DELETE /me/api/credential/{credentialId}")
  void deleteCredential(@Param("credentialId") long credentialId);

  /** The application that a consumer key belongs to. */
  @RequestLine("GET /me/api/credential/{credentialId}/application")
  Application applicationByCredential(@Param("credentialId") long credentialId);

  /** Ids of all applications of the account. */
  @RequestLine("GET /me/api/application")
  List<Long> applications();

  /** One application. */
  @RequestLine("GET /me/api/application/{applicationId}")
  Application application(@Param("applicationId") long applicationId);

  /** Deletes an application and all its consumer keys. */
  @RequestLine("DELETE /me/api/application/{applicationId}")
  void deleteApplication(@Param("applicationId") long applicationId);

  /** Ids of all service accounts. */
  @RequestLine("GET /me/api/oauth2/client")
  List<String> serviceAccounts();

  /** Creates a service account without permissions; IAM policies grant them. */
  @RequestLine("POST /me/api/oauth2/client")
  ServiceAccountSecret createServiceAccount(NewServiceAccount serviceAccount);

  /** One service account. */
  @RequestLine("GET /me/api/oauth2/client/{clientId}")
  ServiceAccount serviceAccount(@Param("clientId") String clientId);

  /** Changes a service account. */
  @Idempotent
  @RequestLine("PUT /me/api/oauth2/client/{clientId}")
  void updateServiceAccount(@Param("clientId") String clientId, ServiceAccountUpdate update);

  /** Deletes a service account; its tokens become invalid immediately. */
  @RequestLine("DELETE /me/api/oauth2/client/{clientId}")
  void deleteServiceAccount(@Param("clientId") String clientId);
}
