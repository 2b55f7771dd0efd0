// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.feign;

import feign.Client;
import feign.Feign;
import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import feign.Retryer;
import feign.Target;
import feign.codec.Decoder;
import feign.codec.Encoder;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.RehearsedValue;
import io.github.polycloud.engine.internal.SensitiveArguments;
import io.github.polycloud.engine.internal.feign.ApiContract.ApiMethod;
import io.github.polycloud.engine.internal.feign.ApiContract.Result;
import io.github.polycloud.engine.internal.pipeline.CallPipeline;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ApiClientOptions;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.PaginationStrategy;
import io.github.polycloud.http.PathSegment;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.internal.query.QueryValue;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates clients of API interfaces: Feign builds the requests, the pipeline sends them. */
public final class ApiClientFactory implements Client, Encoder, Decoder {
  private final CallPipeline pipeline;
  private final BodyCodec codec;
  private final ApiContract contract;
  private final ApiClientOptions clientOptions;

  private ApiClientFactory(
      CallPipeline pipeline,
      BodyCodec codec,
      ApiContract contract,
      ApiClientOptions clientOptions) {
    this.pipeline = pipeline;
    this.codec = codec;
    this.contract = contract;
    this.clientOptions = Objects.requireNonNull(clientOptions, "options");
  }

  /** Creates a client of an API interface. */
  public static <T> T of(
      Class<T> type,
      CallPipeline pipeline,
      BodyCodec codec,
      ApiContract contract,
      ApiClientOptions clientOptions) {
    Objects.requireNonNull(codec, "codec");
    ApiClientFactory client = new ApiClientFactory(pipeline, codec, contract, clientOptions);
    return Feign.builder()
        .contract(client.contract)
        .client(client)
        .encoder(client)
        .decoder(client)
        .retryer(Retryer.NEVER_RETRY)
        .options(new SharedOptions())
        .invocationHandlerFactory(client::handler)
        .target(new RelativeTarget<>(type, pipeline.provider()));
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    ApiMethod method = (ApiMethod) request.requestTemplate().methodMetadata().returnType();
    HttpRequest call =
        pipeline.newRequest(
            method.operation(),
            QueryValue.withEqualsSigns(request.url()),
            request.body(),
            method.authenticated());
    if (options instanceof CallOptions sent) {
      call.context(sent.arguments());
    }
    clientOptions.headers().apply(method.operation()).forEach(call::header);
    request
        .headers()
        .forEach(
            (name, values) -> {
              for (String value : values) {
                call.header(name, value);
              }
            });
    return Response.builder()
        // An error has been thrown; Feign would not decode a 304.
        .status(200)
        .request(request)
        .headers(Map.of())
        .body(new DecodedBody(send(method, call)))
        .build();
  }

  /** Sends a call without Feign. */
  private @Nullable Object execute(
      ApiMethod method, PathTemplate template, @Nullable Object @Nullable [] args) {
    Object body = args == null || method.bodyParameter() < 0 ? null : args[method.bodyParameter()];
    HttpRequest call =
        pipeline.newRequest(
            method.operation(),
            template.expand(args),
            body == null ? null : codec.encode(body, Objects.requireNonNull(method.bodyType())),
            method.authenticated());
    if (args != null && method.sendsSensitive()) {
      call.context(method.sensitiveArguments(args));
    }
    clientOptions.headers().apply(method.operation()).forEach(call::header);
    template.addHeaders(call);
    if (body != null && !template.hasHeader("Content-Type")) {
      call.header("Content-Type", codec.contentType(body));
    }
    return send(method, call);
  }

  private @Nullable Object send(ApiMethod method, HttpRequest call) {
    // Decoded as part of the call, so that its listeners see a malformed body.
    return pipeline.<@Nullable Object>send(
        call,
        response -> {
          clientOptions.onResponse().accept(response);
          return value(method, call, response);
        });
  }

  @Override
  public void encode(Object value, Type type, RequestTemplate template) {
    template.body(codec.encode(value, type), StandardCharsets.UTF_8);
    if (!template.headers().containsKey("Content-Type")) {
      template.header("Content-Type", codec.contentType(value));
    }
  }

  @Override
  public @Nullable Object decode(Response response, Type type) {
    return ((DecodedBody) response.body()).value();
  }

  private @Nullable Object value(ApiMethod method, HttpRequest request, HttpResponse response) {
    if (response.status() == 304) {
      return notModified(method, request, response);
    }
    Object value = method.withoutBody() ? null : read(method, request, response);
    if (value == null && !method.withoutBody() && method.result() != Result.OPTIONAL) {
      throw pipeline.unexpected(
          request, response, "the response body is empty but a value was expected");
    }
    return switch (method.result()) {
      case BODY -> value;
      case OPTIONAL -> Optional.ofNullable(value);
      case RESPONSE -> new TypedResponse<>(value, response);
    };
  }

  private TypedResponse<?> notModified(
      ApiMethod method, HttpRequest request, HttpResponse response) {
    if (method.result() != Result.RESPONSE || method.pageParameter() >= 0) {
      throw pipeline.unexpected(
          request,
          response,
          "304 Not Modified has no value; declare the method with TypedResponse to receive it");
    }
    return new TypedResponse<>(null, response);
  }

  private @Nullable Object read(ApiMethod method, HttpRequest request, HttpResponse response) {
    if (CallContext.isRehearsed(request)) {
      return RehearsedValue.of(method.body(), request);
    }
    try {
      return codec.decode(response, method.body());
    } catch (BodyCodec.BodyException e) {
      throw pipeline.unexpected(request, response, e.getMessage());
    } catch (CloudException e) {
      throw e;
    } catch (RuntimeException e) {
      // No cause: its message may quote the body.
      throw pipeline.unexpected(request, response, "the response could not be decoded");
    }
  }

  /**
   * A method of the interface: its Feign handler, and its metadata unless it is a default method.
   */
  private record BoundMethod(MethodHandler call, @Nullable ApiMethod api) {}

  /** Validates arguments before Feign can omit them, and never exposes a Feign exception. */
  private InvocationHandler handler(Target<?> target, Map<Method, MethodHandler> dispatch) {
    Map<Method, BoundMethod> methods = new HashMap<>();
    dispatch.forEach(
        (method, call) -> methods.put(method, new BoundMethod(call, contract.method(method))));
    return (proxy, method, args) -> {
      BoundMethod bound = methods.get(method);
      if (bound == null) {
        return invokeObjectMethod(target, proxy, method, args);
      }
      ApiMethod api = bound.api();
      if (api == null) {
        return bound.call().invoke(args);
      }
      api.pathValues().forEach((index, name) -> PathSegment.check(name, args[index]));
      api.nonNull().check(args);
      api.nonNull().checkContents(args);
      PathTemplate template = api.template();
      if (template != null) {
        return execute(api, template, args);
      }
      Object[] passed = api.sendsSensitive() ? CallOptions.append(args, api) : args;
      return api.pageParameter() < 0
          ? invoke(method, bound.call(), passed)
          : paged(method, bound.call(), passed, api);
    };
  }

  private @Nullable Object invoke(
      Method method, MethodHandler call, @Nullable Object @Nullable [] args) {
    try {
      return call.invoke(args);
    } catch (FeignException e) {
      throw e.getCause() instanceof CloudException cause ? cause : undecodable(method);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw undecodable(method);
    }
  }

  private Paged<Object> paged(
      Method method, MethodHandler call, @Nullable Object[] args, ApiMethod api) {
    PaginationStrategy pagination = api.pagination();
    int parameter = api.pageParameter();
    Object requested = requestedPage(method, parameter, args[parameter]);
    return Paged.withPageSizeHint(
        limit ->
            next -> {
              @Nullable Object[] page = args.clone();
              page[parameter] =
                  next == null
                      ? pagination.firstPage(requested, limit)
                      : pagination.pageArgument(next);
              TypedResponse<?> received =
                  (TypedResponse<?>) Objects.requireNonNull(invoke(method, call, page));
              return new Page<>(
                  List.copyOf((List<?>) received.value()),
                  pagination.nextPageToken(received.response()));
            });
  }

  /** Returns the requested page; a page parameter may be a varargs parameter and so be absent. */
  private static @Nullable Object requestedPage(
      Method method, int parameter, @Nullable Object argument) {
    if (!(argument instanceof Object[] pages)) {
      return argument;
    }
    if (pages.length > 1) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "a list method takes at most one page argument, was " + pages.length);
    }
    return pages.length == 0
        ? null
        : Objects.requireNonNull(
            pages[0], () -> method.getParameters()[parameter].getName() + " must not contain null");
  }

  private CloudException undecodable(Method method) {
    // No cause: a Feign exception contains the request with its header fields and body.
    return CloudException.of(
        ErrorKind.UNEXPECTED_RESPONSE,
        pipeline.provider()
            + ": could not decode the response of "
            + method.getDeclaringClass().getSimpleName()
            + "."
            + method.getName());
  }

  private static Object invokeObjectMethod(
      Target<?> target, Object proxy, Method method, Object @Nullable [] args) {
    return switch (method.getName()) {
      case "equals" -> args != null && proxy == args[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> target.type().getSimpleName() + " of " + target.name();
    };
  }

  /**
   * Options without a lookup: Feign keeps timeouts per method by thread name, and the engine has
   * its own.
   */
  private static final class SharedOptions extends Request.Options {
    @Override
    public Request.Options getMethodOptions(String method) {
      return this;
    }
  }

  /**
   * Passes the sensitive arguments of a call through Feign, which looks for options among the
   * arguments.
   */
  private static final class CallOptions extends Request.Options {
    private final SensitiveArguments arguments;

    private CallOptions(SensitiveArguments arguments) {
      this.arguments = arguments;
    }

    SensitiveArguments arguments() {
      return arguments;
    }

    /** Returns the arguments with an element for Feign after those of the method. */
    static Object[] append(Object[] args, ApiMethod api) {
      Object[] all = Arrays.copyOf(args, args.length + 1);
      for (int i = 0; i < args.length; i++) {
        if (all[i] instanceof Request.Options) {
          // Feign would take these instead; the engine has its own.
          all[i] = null;
        }
      }
      all[args.length] = new CallOptions(api.sensitiveArguments(args));
      return all;
    }
  }

  /** A target with a relative URL: the pipeline resolves it against the endpoint. */
  private record RelativeTarget<T>(Class<T> type, String name) implements Target<T> {
    @Override
    public String url() {
      return "/";
    }

    @Override
    public Request apply(RequestTemplate template) {
      return template.request();
    }
  }
}
