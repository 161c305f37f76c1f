<?php
/**
 * Plugin Name: unknot
 * Description: Health widgets for tight hips and stiff backs: body map, hold timer, symptom quiz, stretch card and more, as blocks and shortcodes. All files come from your own site.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: unknot
 *
 * @package unknot
 */

namespace Unknot;

defined( 'ABSPATH' ) || exit;

/**
 * The widgets and the attributes of each, as the build of the plugin wrote them down from the elements themselves.
 *
 * @return array<string, array{title: string, attributes: array<string, array{type: string}>}> By tag.
 */
function widgets() {
	static $widgets = null;
	if ( null === $widgets ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
		$widgets = json_decode( file_get_contents( __DIR__ . '/widgets.json' ), true );
	}
	return $widgets;
}

/**
 * One value as it may stand in a page, or null to leave the attribute out.
 *
 * @param mixed  $value What an author typed.
 * @param string $type  `boolean`, `number`, `url` or `string`.
 * @return string|null
 */
function clean( $value, $type ) {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	switch ( $type ) {
		case 'boolean':
			return in_array( $value, array( false, 'false', '0', 0 ), true ) ? null : '';
		case 'number':
			return is_numeric( $value ) ? (string) ( 0 + $value ) : null;
		case 'url':
			$url = esc_url_raw( (string) $value, array( 'https', 'http' ) );
			return '' === $url ? null : $url;
		default:
			return sanitize_text_field( (string) $value );
	}
}

/**
 * A widget's markup. Attributes it does not know are left out.
 *
 * @param string               $tag        Name of the element.
 * @param array<string, mixed> $attributes What an author chose.
 * @param string               $fallback   Shown until the script has run, and without one.
 * @return string
 */
function markup( $tag, $attributes, $fallback = '' ) {
	$widget = widgets()[ $tag ];
	$html   = '<' . $tag;
	foreach ( $attributes as $name => $value ) {
		// Shortcodes write a switch as a bare word, and some authors an underscore for the hyphen.
		if ( is_int( $name ) ) {
			$name  = (string) $value;
			$value = true;
		}
		$name = str_replace( '_', '-', strtolower( $name ) );
		if ( ! isset( $widget['attributes'][ $name ] ) || '' === $value ) {
			continue;
		}
		$value = clean( $value, $widget['attributes'][ $name ]['type'] );
		if ( null !== $value ) {
			$html .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
		}
	}
	wp_enqueue_script( 'unknot' );
	wp_enqueue_style( 'unknot' );
	return $html . '>' . wp_kses_post( $fallback ) . '</' . $tag . '>';
}

/** Name of a widget's shortcode: `[unknot_hold_timer]`. */
function shortcode_of( $tag ) {
	return 'unknot_' . str_replace( '-', '_', $tag );
}

/** Registers the script, the sheet, and for each widget a shortcode and a block. */
function register() {
	$assets  = plugins_url( 'assets/', __FILE__ );
	$version = get_file_data( __FILE__, array( 'Version' ) )[0];
	// The classic script: plugins that bundle and defer scripts know what to do with it.
	wp_register_script( 'unknot', $assets . 'unknot.classic.js', array(), $version, true );
	wp_register_style( 'unknot', $assets . 'unknot.css', array(), $version );

	$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'unknot' );
	wp_register_script( 'unknot-blocks', plugins_url( 'blocks.js', __FILE__ ), $needs, $version, true );
	wp_add_inline_script( 'unknot-blocks', 'window.unknotWidgets = ' . wp_json_encode( widgets() ) . ';', 'before' );

	foreach ( widgets() as $tag => $widget ) {
		add_shortcode(
			shortcode_of( $tag ),
			function ( $attributes, $content = '' ) use ( $tag ) {
				return markup( $tag, (array) $attributes, (string) $content );
			}
		);
		$attributes = array();
		foreach ( $widget['attributes'] as $name => $each ) {
			$attributes[ $name ] = array( 'type' => 'boolean' === $each['type'] ? 'boolean' : 'string' );
			if ( isset( $each['default'] ) ) {
				$attributes[ $name ]['default'] = $each['default'];
			}
		}
		register_block_type(
			'unknot/' . $tag,
			array(
				'api_version'     => 3,
				'title'           => $widget['title'],
				'category'        => 'widgets',
				'attributes'      => $attributes,
				'editor_script'   => 'unknot-blocks',
				// The editor's canvas is a frame with elements of its own. A page gets the script by `markup()`, when it is needed.
				'script_handles'  => is_admin() ? array( 'unknot' ) : array(),
				'editor_style'    => 'unknot',
				'render_callback' => function ( $attributes ) use ( $tag, $widget ) {
					return markup( $tag, $attributes, $widget['fallback'] );
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register' );

/**
 * Authors whose editor takes tags away write `<div data-unknot="hold-timer">`: the script is there for those too.
 *
 * @param string $content A post.
 * @return string
 */
function notice( $content ) {
	if ( false !== strpos( $content, 'data-unknot' ) ) {
		wp_enqueue_script( 'unknot' );
		wp_enqueue_style( 'unknot' );
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\notice' );
add_filter( 'widget_text', __NAMESPACE__ . '\notice' );
add_filter( 'widget_block_content', __NAMESPACE__ . '\notice' );
