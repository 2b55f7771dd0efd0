// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observations that {@link ObservationCallListener} creates.
 *
 * @since 0.1.0
 */
public enum CallObservation implements ObservationDocumentation {
  /** A call with all its attempts. */
  CALL("polycloud.call") {
    @Override
    public Class<? extends ObservationConvention<? extends Observation.Context>>
        getDefaultConvention() {
      return DefaultCallObservationConvention.class;
    }

    @Override
    public KeyName[] getLowCardinalityKeyNames() {
      return LowCardinality.values();
    }
  },
  /** An attempt: one request, whose context is propagated to the service. */
  ATTEMPT("polycloud.attempt") {
    @Override
    public String getContextualName() {
      return "%s %s";
    }

    @Override
    public KeyName[] getLowCardinalityKeyNames() {
      return AttemptKey.values();
    }
  };

  private final String name;

  CallObservation(String name) {
    this.name = name;
  }

  /** Returns the name of the observation. */
  @Override
  public String getName() {
    return name;
  }

  /**
   * Keys of {@link #CALL}.
   *
   * @since 0.1.0
   */
  public enum LowCardinality implements KeyName {
    /** Name of the connection. */
    CONNECTION("connection"),
    /** Id of the provider. */
    PROVIDER("provider"),
    /** Method and path template. */
    OPERATION("operation"),
    /** How the call ended. */
    RESULT("result"),
    /** HTTP status of the last response; {@code none} if there is none. */
    STATUS("status");

    private final String key;

    LowCardinality(String key) {
      this.key = key;
    }

    @Override
    public String asString() {
      return key;
    }
  }

  /**
   * Keys of {@link #ATTEMPT}.
   *
   * @since 0.1.0
   */
  public enum AttemptKey implements KeyName {
    /** Name of the connection. */
    CONNECTION("connection"),
    /** Id of the provider. */
    PROVIDER("provider"),
    /** HTTP method. */
    METHOD("http.request.method"),
    /** Path template. */
    TEMPLATE("url.template"),
    /** Host that the attempt is sent to. */
    HOST("server.address"),
    /** Port that the attempt is sent to. */
    PORT("server.port"),
    /** HTTP status; {@code none} without a response. */
    STATUS("http.response.status_code"),
    /** Kind of the error without a response; else {@code none}. */
    ERROR("error.type"),
    /** Number of attempts before this one. */
    RESEND_COUNT("http.request.resend_count");

    private final String key;

    AttemptKey(String key) {
      this.key = key;
    }

    @Override
    public String asString() {
      return key;
    }
  }
}
