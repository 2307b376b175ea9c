<?php
/*
 * Reads a file with Moodle's own importer, and tells as JSON what Moodle would store.
 *
 * usage: php moodle.php MOODLE FILE.gift|FILE.xml|FILE.aiken
 * MOODLE is a checkout of Moodle (4 or 5); of it only question/format.php, question/format/*, and the
 * parser of XML are loaded. Needs PHP with mbstring and xml, no database and no web server: what the tables
 * hold at most, and what save_question_options() refuses, is told under "refused".
 */
[, $moodle, $path] = $argv + [null, '', ''];
$moodle = is_dir("$moodle/public/question") ? "$moodle/public" : $moodle;
if (!is_file("$moodle/question/format.php") || !is_file($path)) {
    fwrite(STDERR, "usage: php moodle.php MOODLE FILE.gift|FILE.xml|FILE.aiken\n");
    exit(2);
}

// What the importers call of the rest of Moodle ---------------------------------------------------

define('MOODLE_INTERNAL', 1);
define('FORMAT_MOODLE', '0');
define('FORMAT_HTML', '1');
define('FORMAT_PLAIN', '2');
define('FORMAT_WIKI', '3');
define('FORMAT_MARKDOWN', '4');
define('PARAM_TEXT', 'text');
define('FORMATS', ['moodle', 'html', 'plain', 'wiki', 'markdown']);
$CFG = (object)['dirroot' => $moodle, 'libdir' => "$moodle/lib"];
$OUTPUT = new class { public function notification($text) { return $text; } };

function get_string($name, $part = '', $a = null) { return $name; }
function get_config($part, $name = null) { return $name === 'answernumbering' ? 'abc' : 1; }
function debugging($text) { echo $text; }
function s($text) { return htmlspecialchars(is_string($text) ? $text : json_encode($text)); }
function clean_param($text, $kind) { return strip_tags($text); }
function shorten_text($text, $most = 30) {
    return mb_strlen($text) > $most ? mb_substr($text, 0, $most - 3) . '...' : $text;
}
class core_text {
    public static function trim_utf8_bom($text) { return preg_replace("/^\u{FEFF}/u", '', $text) ?? $text; }
    public static function strlen($text) { return mb_strlen($text); }
}
class core_tag_tag { public static function is_enabled() { return true; } }
class question_bank {
    public static function get_all_qtypes() { return []; }
    public static function get_qtype() { return null; }
}
class moodle_exception extends Exception {
    public function __construct($name, ...$rest) { parent::__construct($name . json_encode($rest)); }
}
class_alias('moodle_exception', 'core\exception\moodle_exception');

require "$moodle/question/format.php";
foreach (['lib/classes/exception/xml_format_exception.php', 'lib/classes/xml_parser.php', 'lib/xmlize.php'] as $file) {
    if (is_file("$moodle/$file")) {
        require_once "$moodle/$file";
    }
}

// What is stored of a question --------------------------------------------------------------------

function text($text, $format) { return ['text' => $text, 'format' => FORMATS[(int)$format]]; }

function answers($question) {
    switch ($question->qtype) {
        case 'match':
            return array_map(fn($left, $right) => [$left['text'], trim($right), null],
                $question->subquestions, $question->subanswers);
        case 'truefalse':
            $true = (bool)$question->correctanswer;
            return [['true', $question->feedbacktrue['text'], $true ? 100.0 : 0.0],
                ['false', $question->feedbackfalse['text'], $true ? 0.0 : 100.0]];
        case 'multichoice': case 'shortanswer': case 'numerical':
            $answers = [];
            foreach ($question->answer as $key => $answer) {
                $text = is_array($answer) ? $answer['text'] : trim($answer);
                if ($question->qtype === 'numerical' && $text !== '*') {
                    $text = [(float)$text, (float)$question->tolerance[$key]];
                }
                $feedback = $question->feedback[$key] ?? '';
                $answers[] = [$text, is_array($feedback) ? $feedback['text'] : $feedback,
                    round(100 * $question->fraction[$key], 5)];
            }
            return $answers;
        default:
            return [];
    }
}

/** What the tables of Moodle, or save_question_options(), would not take. */
function refused($question) {
    if (mb_strlen((string)($question->idnumber ?? '')) > 100) {
        yield 'an id number of more than 100 characters';
    }
    $shares = $question->fraction ?? [];
    if ($question->qtype === 'shortanswer' && max($shares) != 1) {
        yield 'no answer worth all points';
    }
    if ($question->qtype === 'multichoice') {
        $whole = array_sum(array_filter($shares, fn($share) => $share > 0));
        if ($question->single ? max($shares) != 1 : abs($whole - 1) > 0.005) {
            yield 'shares that do not make a whole';
        }
    }
    foreach ($question->subanswers ?? [] as $right) {
        if (mb_strlen($right) > 255) {
            yield 'a right side of more than 255 characters';
        }
    }
    foreach (is_array($question->answer ?? null) ? $question->answer : [] as $answer) {
        if (is_array($answer) ? trim($answer['text']) === '' : trim($answer) === '') {
            yield 'an empty answer';
        } else if ($question->qtype === 'numerical' && $answer !== '*' && !is_numeric($answer)) {
            yield "no number: $answer";
        }
    }
}

function stored($question) {
    return [
        'name' => $question->name, 'id' => (string)($question->idnumber ?? ''), 'tags' => $question->tags ?? [],
        'type' => $question->qtype === 'match' ? 'matching' : $question->qtype,
        'text' => $question->questiontext, 'format' => FORMATS[(int)$question->questiontextformat],
        'feedback' => $question->generalfeedback, 'answers' => answers($question),
        'refused' => iterator_to_array(refused($question), false),
    ];
}

// -------------------------------------------------------------------------------------------------

$format = pathinfo($path, PATHINFO_EXTENSION);
require "$moodle/question/format/$format/format.php";
$class = "qformat_$format";
$reader = new $class();
$call = function ($name, $argument) use ($reader) {
    $method = new ReflectionMethod($reader, $name);
    $method->setAccessible(true);
    return $method->invoke($reader, $argument);
};
ob_start();
$questions = $call('readquestions', $call('readdata', $path)) ?: [];
$said = trim(strip_tags(ob_get_clean()));
$asked = array_values(array_filter($questions, fn($question) => $question->qtype !== 'category'));
echo json_encode(
    ['questions' => array_map('stored', $asked), 'said' => $said],
    JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR
);
