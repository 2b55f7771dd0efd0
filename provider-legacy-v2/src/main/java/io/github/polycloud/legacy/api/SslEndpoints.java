package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.legacy.model.SslEndpoint;
import java.util.List;

/** SSL endpoints, each known by the hostname that DNS should point to. */
@Headers("Accept: application/json")
public interface SslEndpoints {
  /** All endpoints of an app. */
  @RequestLine("GET /apps/{app}/ssl-endpoints")
  List<SslEndpoint> list(@Param("app") String app);

  /** Makes an endpoint from {@code pem} and {@code key}. */
  @RequestLine("POST /apps/{app}/ssl-endpoints")
  SslEndpoint add(@Param("app") String app, Form pemAndKey);

  /** One endpoint. */
  @RequestLine("GET /apps/{app}/ssl-endpoints/{cname}")
  SslEndpoint get(@Param("app") String app, @Param("cname") String cname);

  /** Gives an endpoint another certificate from {@code pem} and {@code key}. */
  @RequestLine("PUT /apps/{app}/ssl-endpoints/{cname}")
  SslEndpoint update(@Param("app") String app, @Param("cname") String cname, Form pemAndKey);

  /** Removes an endpoint. */
  @RequestLine("DELETE /apps/{app}/ssl-endpoints/{cname}")
  void remove(@Param("app") String app, @Param("cname") String cname);

  /** Goes back to the certificate before; a second time goes forth again. */
  @RequestLine("POST /apps/{app}/ssl-endpoints/{cname}/rollback")
  SslEndpoint rollback(@Param("app") String app, @Param("cname") String cname);
}
