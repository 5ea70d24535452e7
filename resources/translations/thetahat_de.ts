<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>thetahat</name>
    <message>
        <source>
Cross-entropy is infinite here: certainty, and a chance of being wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
No closed form of the variance of δ*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     {folds} folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     {left} rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Divided by n − 1 instead it would be {variance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The MAP stays finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The bias of the variance is hidden until you reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The highest is not unique: another is as high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The variance has bias {bias:.3g} and standard deviation {sqrt:.3g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> These take data:</source>
        <translation> Daten nehmen:</translation>
    </message>
    <message>
        <source> These take it:</source>
        <translation> Dafür eignen sich:</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and no mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {names} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {rows} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> as it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> off the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> per standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · the first {most_shown} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · the first {most} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · the prior, cut at the top, goes up to {prior_top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · training error goes below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {beyond} beyond the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {knots} knots marked{left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {out} leave the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {shown} knots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {total:.4f} beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {x} outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! The clipboard holds neither columns of numbers nor a link to a state.</source>
        <translation>! Die Zwischenablage enthält weder Zahlenspalten noch einen Link auf einen Stand.</translation>
    </message>
    <message>
        <source>! This picture could not be computed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! What is open is not kept for the next time ({why}): save it to a file.</source>
        <translation>! Was offen ist, wird nicht für das nächste Mal behalten ({why}): bitte in einer Datei speichern.</translation>
    </message>
    <message>
        <source>! found and theory differ: {name} is {worst:.1f} standard errors off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! left out: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! not consistent with theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! not consistent: {name} is {worst:.1f} standard errors off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Concept</source>
        <translation>&amp;Konzept</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(and {n} more)</source>
        <translation>(und {n} weitere)</translation>
    </message>
    <message>
        <source>(n + 1)/n · max x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(n−Σx_i) · log(1−p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({n} more)</source>
        <translation>({n} weitere)</translation>
    </message>
    <message>
        <source>(Σx_i−n) · log(1−p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, a factor of {times:.1f} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, after row {line},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, halved {halved}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, of which log h is {own_base} and {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, summed over both coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without bound where it leaves the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {knots} of them beyond the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ± 2 standard errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ◆ true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 1 for each row, or a share between them (a soft label).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 over 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, or a number from 1e-6 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, were it regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0 after {gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 / mean is infinite when all values are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 / λ: a weaker penalty to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row {what} stands in the way: leave it out, or mend the file.</source>
        <translation>1 Zeile {what} steht im Weg: weglassen oder die Datei berichtigen.</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 with probability p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/x̄ (the MLE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: now at ({now:.3g}, {now2:.3g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the true ones and the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: with what is held here the difference is another at every value, and the curve moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; a click on a name ticks it</source>
        <translation>; ein Klick auf einen Namen wählt ihn</translation>
    </message>
    <message>
        <source>; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;path aria-label="{name}" {kept} stroke="none" fill-rule="nonzero" d="{path}"/&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Gaussian prior is a squared penalty: L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Gaussian prior of sd 1/√λ on each weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Gaussian prior of sd τ = {prior_sd} on each weight: its logarithm is smooth at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Laplace prior is an absolute penalty: L1. Its kink holds the MAP at m while the data are near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Laplace prior of scale b = {laplace_scale} on each weight: its logarithm has a kink at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beta prior adds a − 1 heads and b − 1 tails that nobody threw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A biased estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloud of {shots}; the truth is hidden. They scatter about their mean with standard deviation {sqrt:.3g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concept, a preset, an action, or n = 30</source>
        <translation>Ein Konzept, eine Voreinstellung, ein Befehl oder n = 30</translation>
    </message>
    <message>
        <source>A cubic spline with K knots has K + 4 coefficients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gamma prior adds k − 1 events in r observations that nobody made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred measurements of the speed of light in air, five series of twenty, from 1879.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of {n} letters is on the clipboard</source>
        <translation>Ein Link aus {n} Zeichen liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>A little bias can buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A maximum-likelihood estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean is enough for the law of large numbers (Khinchin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new observation at x₀ = {x} scatters about the truth f(x₀) = {truth} with σ = {sigma}. No fit can know its ε.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A polynomial of degree d has d + 1 coefficients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prior N(0, 1/λ) adds its negative log density, now {penalty}: the MAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proper score is least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule like any other, if a lazy one: it looks at the first value only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script that computes the same numbers anywhere, with NumPy and SciPy alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A softmax probability is exactly 0 in float64, so the product is lost; logits still give the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the loop climbs the likelihood; the gradient's length is now {norm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table that is typed has at most {most} rows.</source>
        <translation>Eine getippte Tabelle hat höchstens {most} Zeilen.</translation>
    </message>
    <message>
        <source>A target with the truth at its centre and {shots}. Their mean lies {bias:.3g} from it, which is the bias, and they scatter about it with standard deviation {spread:.3g}; {rmse}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A throw has no sample behind it · choose a kind of mean under Each dart is to see one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weaker penalty makes a more complex fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About any a the spread is that about x̄ = {mean} and a term that is never negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the true mean it is {about}, about x̄ only {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About thetahat</source>
        <translation>Über thetahat</translation>
    </message>
    <message>
        <source>Absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute error has a slope that does not depend on s: it is least at an end, 1 if q is over ½, 0 if it is under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute error is least at {word}, not at q:
it pays for exaggeration, so it is no proper score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam, squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile anfügen</translation>
    </message>
    <message>
        <source>Add and take away the centre of the sampling distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and take away the truth and the mean fit, here {mean}: what is missed splits into three parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {done} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {done} epochs {said} {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {k} observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {k} of {total} observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again (A)</source>
        <translation>Noch einmal (A)</translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim and spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim, across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the outermost two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All settings to their defaults</source>
        <translation>Alle Einstellungen auf Vorgabe</translation>
    </message>
    <message>
        <source>All values are equal: the likelihood grows without bound as σ goes to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are equal: the likelihood grows without bound as σ² goes to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All x are equal: the level can be told, but no slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} estimates lie on one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha particles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha particles of polonium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An epoch is one pass over all points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intercept is not penalised: columns and response are centred. Generated data need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table (Ctrl+Shift+O)</source>
        <translation>Andere Tabelle (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Answer in this window</source>
        <translation>Antwort in diesem Fenster</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>Any function of the data: mean, median, min, max, sum, var, sd, mad, quantile, trim, first of x, and n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any key closes this</source>
        <translation>Jede Taste schließt dies</translation>
    </message>
    <message>
        <source>Arrived within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system, light or dark</source>
        <translation>Wie das System, hell oder dunkel</translation>
    </message>
    <message>
        <source>Asymptotic efficiency, lim CRB/Var: {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a smooth top the score vanishes; here it is {score}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each fixed θ it is as good as the mean for large n, and at 0 better: superefficient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each n. R fills the picture in; the bound stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most as many as there are rows to fit: then each row is left out once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At n = {n} and ε = {epsilon}: found {found}{exactly}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At odd n the median is one of the observations: it is a matter of counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At q = ½ absolute error is the same whatever is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the border the curve does not level off: no standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the maximum log L = {log_likelihood}. Another density, another loss: Laplace noise gives Σ|ε|.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at_words} {held}: the data pull less than the kink holds, so the zero is exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {value} every sample is the same: the information is infinite, bound and variance are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At ν = {nu:g} the mean has no finite variance: the empirical number never settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attained only where the score is a straight line in T: normal mean, Bernoulli, Poisson, and σ² with μ known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience's window</source>
        <translation>Fenster für das Publikum</translation>
    </message>
    <message>
        <source>Audience: a window</source>
        <translation>Publikum: Fenster</translation>
    </message>
    <message>
        <source>Audience: full screen</source>
        <translation>Publikum: Vollbild</translation>
    </message>
    <message>
        <source>Average {crude_text} over the redraws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged over all x: {bias2} + {variance} + {noise} = {expected}. {sets}, simulated, say {test_error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes free · L locks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes locked · L frees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azzalini &amp; Bowman 1990, Appl. Statist. 39:357</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the card (Backspace)</source>
        <translation>Zurück zur Karte (Rücktaste)</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Zurück zum Schritt</translation>
    </message>
    <message>
        <source>Back to the step's state</source>
        <translation>Zurück zum Stand des Schritts</translation>
    </message>
    <message>
        <source>Band of one sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayes' rule in logarithms: what the prior says is added to the loss. The constant moves no maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayes' rule: prior times likelihood, divided by what makes the area 1. Here log p(x) = {evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before any data: the posterior is the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgian francs a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the bound at one point,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernoulli(p), or categorical(p) with more than two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernoulli, its probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernoulli: heads or tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernoulli: probability p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta(a, b) has mean a/(a + b); a + b says how many observations it is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta({a}, {b})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between any two columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias and variance of this estimator have no closed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias of σ̂²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased at every n,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased at every n, and consistent. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased by λ/(n − 1): its own bound is (1 + b′)²/(nI) with b′ = 1/(n − 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased, so it may go below the line: its own bound (1 + b′)²/(nI) with b′ = −2/(n + 2) it attains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased, so it may go below the line: with its b′ = −1/n its own bound is (1 − 1/n)²·2σ⁴/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias² + variance + noise: {bias} + {sd} + {noise} = {here} at x₀.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias² of σ̂²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the picture</source>
        <translation>Bild ausblenden</translation>
    </message>
    <message>
        <source>Blown up by n, and not by √n, the error keeps its size: the rate is n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both parameters: arrows move the point, Shift by ten, Enter types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound and variance are 0: a logarithm has no place for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>But the worst over all θ grows like √n, while the mean's stays at 1: the gain at one point is paid for beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = {constant} makes the {noise_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV ± 1 SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls abroad in 24 years; from 1964 to 1969 minutes were entered in place of calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cauchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cauchy and Schwarz: no covariance is larger than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cauchy: centre μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cavendish's density of the earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the prior: arrows move it, Shift by ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain and wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of a value below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of a wait beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting, or undo the last change (Ctrl+Z); the other tabs go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter Bernoulli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chebyshev's inequality says nothing: no sd exists at any n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chebyshev's inequality: at most {value} at n = {n}. That it goes to 0 for every ε is consistency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest girths of 5732 militiamen to the inch, long the showpiece of the normal curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chests of Scottish soldiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name and write the file</source>
        <translation>Namen wählen und die Datei schreiben</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row, or a bar, to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climb by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip probabilities to [ε, 1 − ε]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped: {rows} moved to [ε, 1 − ε]; no row can lose more than −log ε = {log:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close, stop, go back</source>
        <translation>Schließen, anhalten, zurück</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for {place}</source>
        <translation>Spalte für {place}</translation>
    </message>
    <message>
        <source>Column “{name}” holds words; one of numbers is wanted.</source>
        <translation>Spalte „{name}“ enthält Wörter; verlangt ist eine mit Zahlen.</translation>
    </message>
    <message>
        <source>Column: {word} {total:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Columns for “{title}”</source>
        <translation>Spalten für „{title}“</translation>
    </message>
    <message>
        <source>Columns of numbers from a file (Ctrl+Shift+O)</source>
        <translation>Zahlenspalten aus einer Datei (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Commit to a guess,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit to a guess, then reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed on the same samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Concept before</source>
        <translation>Voriges Konzept</translation>
    </message>
    <message>
        <source>Confidently wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent at rate n:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent without a variance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent: for every ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours of log L({symbol}, {symbol2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this state</source>
        <translation>Link auf diesen Stand kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corps-years with a death by horse kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covariance ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramér–Rao bound 1/(nI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy is least where the truth is stated, {q}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy is the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy: convex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation is smallest at λ = {lambda_cv_min:.3g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curvature at {symbol}₀</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and what is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as a table</source>
        <translation>Daten als Tabelle</translation>
    </message>
    <message>
        <source>Deaths by horse kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide, then reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of the rich basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree {degree} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete does so, too, while a ring has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Densities at {at_words} multiplied one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Descents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations from the mean average to nothing, so the middle term is gone. That is why the triangle has its right angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differentiate the mean of an estimator T in the same way. Without bias this is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differentiate ∫f = 1 under the integral: the score has mean 0. Here, at n = {n}: {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Distance to the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide Σ(x − x̄)² by any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisor of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the curve move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a point or a line · double-click adds a point, Delete takes the last one held away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a ring · arrow keys step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag b′, or the value shrunk towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag c to your guess,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag least squares, the correlation or the ball's corner · arrow keys step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the aim or the spread ring · click a small board to throw like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the ball smaller:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the bound, or an n along its axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the guess c or the spread ring · click a dart to see its sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the guess c · click a dart to see its sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the guess to the best λ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the line of complexity, x or σ · draw another truth across the plot · click a fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the line to your guess,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the mark to where the paths go,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the prior's centre or its width · arrow keys step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the spread of the means · click a dart to see its sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the start or a point · click a point to turn its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the true parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag them along the axis, or type them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to where you think the top is, then reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag θ or an observation · double-click adds one, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from the truth, to compare two estimators on the same draws. More fill the piles in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn round a true line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is divided by its standard deviation, and a weight is then one per standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dart is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is one estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each estimator is judged by this number of the population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each fit is its nearest observation: it passes through all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group has a mean of its own that must be estimated too; n counts the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each in its own unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the {n} observations contributes p if it is 1 and 1 − p if it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of {n} points has a probability of the label 1; {ones} carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each path grows to here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as a table…</source>
        <translation>Als Tabelle bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the data as a table…</source>
        <translation>Daten als Tabelle bearbeiten …</translation>
    </message>
    <message>
        <source>Eight clinical measures of 97 men before surgery, with the log of their PSA; train marks 67.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic-net path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else as level lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Engel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engel 1857; Koenker &amp; Bassett 1982, Econometrica 50:43</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engel's households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engel's households: food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engel's households: income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error against the divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of a new observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of a new observation · dots: simulated ± 2 se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error {times} than at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors on a logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates at n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates deviate from their own centre by nothing on average, so the middle term is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every count is 0: the likelihood is largest at the border λ = 0, where the score is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point lies on the line: no noise is left to tell the models apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample is the same:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trial succeeded: the likelihood is largest at the border p = 1, where the score is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value equals xₘ: the likelihood grows without bound with α.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value equals μ: the likelihood grows without bound as σ² goes to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value is 0: the likelihood grows without bound as θ goes to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value is 0: the likelihood grows without bound with the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value is {kind}: the likelihood is largest at the border p = {kind}, where the score is not 0, so the curvature gives no standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected loss of stating s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Factor near 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far out the penalty of a Student-t prior hardly grows: it gives way to the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few leave heavy tails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer neighbours make a more complex fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Suchen und ausführen</translation>
    </message>
    <message>
        <source>Find and do…</source>
        <translation>Suchen und ausführen …</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>First rows; Space picks a column</source>
        <translation>Erste Zeilen; Leertaste wählt eine Spalte</translation>
    </message>
    <message>
        <source>First toss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher and Neyman: T is sufficient exactly where the likelihood splits so. The first factor sees the data through T alone, the second does not see the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the axes</source>
        <translation>Achsen anpassen</translation>
    </message>
    <message>
        <source>Flat prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat prior: λ = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the controls</source>
        <translation>Bedienfeld ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold or unfold the controls (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds of cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed as n grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a normal population; the sd goes to 0 as well, like 1/√n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which picture?</source>
        <translation>Für welches Bild?</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Forget which cards are known</source>
        <translation>Vergessen, welche Karten gewusst sind</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four kinds of estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the logits it is one logsumexp less the logit aimed at, {own} here: no probability is formed, so none can round to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Bayes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galton 1886, J. Anthropol. Inst. 15:246</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galton's children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galton's families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galton's families: the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galton's notebook, transcribed by Hanley 2004, Amer. Statist. 58:237</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galton's parents and children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma with mean k/r; the rate r says how many observations the prior is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma({k}, {s})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian about p with a fixed variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian core, Laplace tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian noise of sd σ = {sigma} makes the likelihood a squared loss, least at OLS {at_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian prior, τ = {prior_sd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauss–Laplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geyser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a drag back</source>
        <translation>Das Ziehen zurücknehmen</translation>
    </message>
    <message>
        <source>Give it up; nothing is left of it</source>
        <translation>Abbrechen; es bleibt nichts davon zurück</translation>
    </message>
    <message>
        <source>Given what is kept, the data too are one draw like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from the truth to a shot by way of the mean of all shots: first the arrow, which is the bias ({bias} long), then from the mean to the shot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the empty row at the end</source>
        <translation>Zur leeren Zeile am Ende</translation>
    </message>
    <message>
        <source>Gradient in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess of the best λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess, across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess: where the paths go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess: {end} end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided lessons</source>
        <translation>Geführte Lektionen</translation>
    </message>
    <message>
        <source>Half width of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half width of the band ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-width at half height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Griffe</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights of 928 grown children against their parents' mean, in cells of an inch, daughters × 1.08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights of 928 grown children at the middles of one-inch cells, daughters' scaled by 1.08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights of 934 grown children with those of father and mother, as Galton noted them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights of 934 grown sons and daughters, not rescaled: two humps run into one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is T = {best:.4g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the parameter meets the data only in {enough}. {hold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until you reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the answer, commit to a guess, then reveal (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High bias, high variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High bias, low variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hodges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hodges' estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hodges' estimator at θ = {theta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hodges' estimator, n = {n}, at θ = {theta} σ: n·MSE/σ² = {risk}; at worst {worst}, at θ = {worst_theta} σ. The mean has 1 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold or release a ghost</source>
        <translation>Vergleichsbild halten oder lösen</translation>
    </message>
    <message>
        <source>Horse kicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How complex should the model be? Drag the line to where a new observation is predicted best, then reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>How far the {name} lies from the truth, squared, on average: {say}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast does the spread fall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the spread falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good can an estimator be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high the picture is laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the geyser played and how long one then waited for it, 272 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the geyser played in 272 eruptions: short ones and long ones, little between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the picture moves till it begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many scintillations were seen in each of 2608 spans of an eighth of a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the run is shown: drag to go back and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near the truth is near enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the data are drawn anew with what is kept held fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the likelihood of one parameter is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the picture is laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber's corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber's corner δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber: Gaussian core, Laplace tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In logarithms a sum. The last term does not depend on θ, so the top does not either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice nobody knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice nobody knows the true line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice nobody sees the bull's-eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice nobody sees the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scales: small is MAE, large is MSE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In units of 1 / (largest curvature at the top): it converges below 2, at 1 fastest near the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In units of σ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent draws from the posterior: more of them fill the picture in and narrow nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent errors: their densities multiply, so the logarithms add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent rows multiply: {likelihood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infinite loss: {where} gave probability 0 to what happened, so L = 0 and its log is −∞.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information (parabola)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter and STIX Two Math under the SIL Open Font License; Qt {qt} under the LGPL.</source>
        <translation>Inter und STIX Two Math unter der SIL Open Font License; Qt {qt} unter der LGPL.</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not depend on n. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does where μ is the mean of the data, {mean}, whatever σ² is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not arrived yet: more steps, or a larger rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {n} values; at most {most} are allowed.</source>
        <translation>Sie enthält {n} Werte; höchstens {most} sind zulässig.</translation>
    </message>
    <message>
        <source>It is damaged ({reason}).</source>
        <translation>Sie ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>It is damaged, or no session of thetahat ({reason}).</source>
        <translation>Sie ist beschädigt oder keine Sitzung von thetahat ({reason}).</translation>
    </message>
    <message>
        <source>It is {allowed}.</source>
        <translation>Zulässig: {allowed}.</translation>
    </message>
    <message>
        <source>It is {found} MB large; a session has at most {most} MB.</source>
        <translation>Sie ist {found} MB groß; eine Sitzung hat höchstens {most} MB.</translation>
    </message>
    <message>
        <source>It swings over the top instead of climbing: the rate is too large for this curvature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer thetahat (format {found}); this one reads format {known}.</source>
        <translation>Sie stammt von einem neueren thetahat (Format {found}); dieses liest Format {known}.</translation>
    </message>
    <message>
        <source>Its gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its law at θ = {theta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mean is n(m − 1) = {n} and not nm = {n2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its negative logarithm per point is binary cross-entropy, the loop's loss: now {nll}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value after each new observation makes a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>James–Stein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the exact bias and sd, beside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known (K)</source>
        <translation>Gewusst (K)</translation>
    </message>
    <message>
        <source>Known mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known sd of one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known smallest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known where the data are drawn; never in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, but where σ² itself is sought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L lies below the smallest float64: kept here as mantissa and exponent, and shown as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L({symbol}) in units of 10{raised}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L(θ), the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 is a Laplace prior: λ = σ²/b = {noise}/{laplace_scale} = {lam}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1: lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 is a Gaussian prior: λ = σ²/τ² = {noise}/{prior_sd}² = {lam}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2: ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing moves the target itself, so certainty costs: the loss is least at {smoothing:.4g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing, α = {smoothing:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: probability; or class: its logits. Rows are parted by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Laplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace about p with a fixed scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace inner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace prior, b = {laplace_scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace × Gaussian, b = {laplace_scale}, τ = {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace, b known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace, its centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace: centre μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Largest sample size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso d past n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least MSE at b′ = {best}; but that depends on θ₀, which nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least MSE at the divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least squares is one of many here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least-squares point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out 1 row that cannot be read</source>
        <translation>1 unlesbare Zeile weglassen</translation>
    </message>
    <message>
        <source>Leave out 1 row without a value</source>
        <translation>1 Zeile ohne Wert weglassen</translation>
    </message>
    <message>
        <source>Leave out of the axis where only the prior is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {n} rows that cannot be read</source>
        <translation>{n} unlesbare Zeilen weglassen</translation>
    </message>
    <message>
        <source>Leave out {n} rows without a value</source>
        <translation>{n} Zeilen ohne Wert weglassen</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Leave the lesson (Esc)</source>
        <translation>Lektion verlassen (Esc)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons ({endings})</source>
        <translation>Lektionen ({endings})</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light robust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: arrows pull it off its data, and it springs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or free the axes</source>
        <translation>Achsen festhalten oder freigeben</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-likelihood of {curves} samples of n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-likelihood of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit of class {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits are divided by T: low is sure, high is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits go in, not probabilities:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits of row {row}, whose class is {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss against epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss against epoch · it rises out of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of one example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of one example whose label is {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low bias, high variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low bias, low variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest AIC:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE: Laplace noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP and mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP {at_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP, {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLE and quantiles did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLE of σ² from groups of {per_group}, σ² = {theta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLE {pair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLE {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLE, MAP and Bayes compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLE: at infinity, this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE = bias² + variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE of σ̂²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE: Gaussian noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an estimator of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean against median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean curvature −ℓ″</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of Cauchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the first part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the second part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean without spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean without variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of Cauchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of a normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Michelson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Michelson's speed of light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the mean logarithm is the cross-entropy: {cross_entropy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {kind} at {point}, and {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data make the curve steeper: its width goes down with √n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of them continue the same draws. The player takes them one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More shots fill the picture in; they do not narrow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the population lies below: for large n more than half of the sample does. No moment is needed. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion as the desktop has it</source>
        <translation>Bewegung wie auf dem Schreibtisch eingestellt</translation>
    </message>
    <message>
        <source>Motion reduced</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Move by a step</source>
        <translation>Um einen Schritt bewegen</translation>
    </message>
    <message>
        <source>Move by ten steps</source>
        <translation>Um zehn Schritte bewegen</translation>
    </message>
    <message>
        <source>Much data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply out. The bias is no random quantity: it leaves the expectation, and its square averages to itself, {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply out; the distance from centre to truth is no random quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLL +{rise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLL / n, the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLL per point (no penalty: λ = 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLL per point, and the penalty on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLL {nll}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>Name of x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the optimum gradient descent halves its distance every {halved:.3g} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs more data than it must:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative log-likelihood per observation, of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never known in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New noise in every training set: only the fits move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Newcomb's light passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton = Fisher scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton's method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton's parabola at step {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next concept</source>
        <translation>Nächstes Konzept</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Nächster Schritt (Bild ab)</translation>
    </message>
    <message>
        <source>Next step, or reveal</source>
        <translation>Nächster Schritt oder aufdecken</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neyman–Scott</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MLE: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No best temperature: {right}, so the loss falls without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bias, and a variance of {variance} over n: the sd falls like 1/√n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bound here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closed form for a finite n: the thin line is the law of large n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is picked for {place}; pick one of numbers.</source>
        <translation>Für {place} ist keine Spalte gewählt; bitte eine mit Zahlen wählen.</translation>
    </message>
    <message>
        <source>No estimate here is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fourth moment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fourth moment: theory has no variance and no MSE.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No n in it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No noise is left: every residual is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observations: double-click here to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observations: there is nothing to multiply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a number in every column that is picked.</source>
        <translation>Keine Zeile hat in jeder gewählten Spalte eine Zahl.</translation>
    </message>
    <message>
        <source>No sd exists: middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has been saved yet</source>
        <translation>Noch keine Sitzung gespeichert</translation>
    </message>
    <message>
        <source>No step along the slope stays within the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step uphill is left: the top has a kink or lies at the border of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unbiased estimator does better, yet the bound is attained in the limit only: the ratio is n/(n − 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight is held at zero: both pulls are {limit} in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise σ: arrows change it, Shift by ten, Enter types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not consistent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not consistent: the mean of n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not unique: every μ from {low:.6g} to {high:.6g} is as good; the median is marked. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes for whoever speaks</source>
        <translation>Notizen für die Vortragenden</translation>
    </message>
    <message>
        <source>Notes on this concept</source>
        <translation>Notizen zu diesem Konzept</translation>
    </message>
    <message>
        <source>Nothing compared does better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs in this picture: choose another kind.</source>
        <translation>In diesem Bild läuft nichts ab: bitte eine andere Art wählen.</translation>
    </message>
    <message>
        <source>NumPy's legacy generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy's legacy one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers separated by commas. In the picture: drag one, double-click to add one, Delete to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers separated by commas; for heads and tails 1 and 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers separated by commas; n is how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation: arrows move it, Shift by ten, Page Up and Page Down choose another, Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations per group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the median relative to the mean, for large n: {median_to_mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the two columns; at −1 and 1 they are one, and no data tell the weights apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ½‖y − Xw‖² + λ‖w‖₁ or + (λ/2)‖w‖². As a prior: λ = σ²/b of a Laplace scale b, λ = σ²/τ² of a sd τ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Faithful: eruptions and waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Faithful: length of eruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Faithful: waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average the first is n times σ², and the second exactly one σ².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line but for noise:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: the score's variance {spread} is the mean curvature, nI = {exact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One back (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column is picked for two places; each needs one of its own.</source>
        <translation>Eine Spalte ist für zwei Plätze gewählt; jeder braucht seine eigene.</translation>
    </message>
    <message>
        <source>One dot is one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each label; 0 and 1 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each value of the feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more observation, with a probability of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number divides all logits. T → 0 gives the largest all, T → ∞ makes all equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One observation carries I = {information}, so the bound is {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One observation: every model passes through it or stays level at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: {choices}.</source>
        <translation>Eines von: {choices}.</translation>
    </message>
    <message>
        <source>One on (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One set and its fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One standard deviation in every direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation>Einen Schritt zurück oder weiter</translation>
    </message>
    <message>
        <source>One value lies below θ − ε with probability {under}; of a uniform law on (0, θ) that is 1 − ε/θ. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value only:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight at a time: w₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ones for heads, zeros for tails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about the posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Open a table of data</source>
        <translation>Datentabelle öffnen</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Daten öffnen …</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Opens {concept}: {question}</source>
        <translation>Öffnet {concept}: {question}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Opposed columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other estimators beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other noise: only the fits move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the band at n = {sizes}: {found}{beside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all {dimension} coordinates: MSE {risk}, of x̄ {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overconfident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Own rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter θ: arrows move it, Shift by ten, Enter types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto: shape α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the run shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past {most_dots} shots the picture is a density · fire fewer to pick one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Path in the plane of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path over the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path over the loss · it leaves the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path {path} of {n_paths}: {value} at n = {sizes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty λ: arrows step it, Enter types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Bild: {title}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures from the first step of the run to the last, closer at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pile of the free divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinball: asymmetric Laplace noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the file to each that is laid out: 3 for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Point (θ, θ₂)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a term to light it up in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {index} has the label {label} now; the points are your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {n} at ({x:.3g}, {y:.3g}); the points are now your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lifted by eight scales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson, its mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson: counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson: mean λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population {title}; {done} samples of size {n}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population {title}; {done} samples of size {size}. {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict or reveal</source>
        <translation>Vorhersagen oder aufdecken</translation>
    </message>
    <message>
        <source>Predicted probabilities of a 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present sample {chosen} of {done}, n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior as a surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of a 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of {symbol}: the best log L for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Proper scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prostate cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quasi separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>R = {n_paths} paths     Drag the truth or the edge of its band · click a path to single it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R fills the picture in; the exact curves stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R fills the picture in; the theory curve stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R only fills it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R sharpens the probability; only n can bring the paths home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE {rmse}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Randomise the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rao and Blackwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rao–Blackwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate or mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the file as it has been written by now (Ctrl+Shift+L)</source>
        <translation>Die Datei in ihrem jetzigen Stand lesen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Read the lesson's file again</source>
        <translation>Datei der Lektion neu lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing has changed.</source>
        <translation>Das Lesen wurde abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redraw {shown}, {held} held fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraws before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Regularity fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularity fails: the support (0, θ) moves with θ, so the score is −n/θ in every sample and its mean is not 0. There is no bound, and the maximum does better than θ²/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularity fails: there is no bound, with bias or without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reparametrised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings to their defaults	Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals of the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Reveal (Space)</source>
        <translation>Aufdecken (Leertaste)</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge scales:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge shrinks the coefficients of Legendre polynomials up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge wins d past n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge wins more noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridges of the profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square. Standardised columns have 1; a penalty treats others unequally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root-mean-square distance of the shots from their own average; each coordinate has sd σ/√2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row after row, as many for each row as there are classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row: the likelihood of one observation x = {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are independent, so the probability of all {n} labels is the product: {likelihood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are not used</source>
        <translation>Zeilen, die nicht verwendet werden</translation>
    </message>
    <message>
        <source>Rows with missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed and settings, same data, on every machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed and settings, same picture, on every machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed and settings, same picture; with real data it deals the rows to folds and held-out rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample size {place} of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample sizes of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {index} of {done} is back in the middle panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Say that the {n} observations lie on a line but for independent Gaussian noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your answer aloud, then reveal.</source>
        <translation>Die Antwort laut sagen, dann aufdecken.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SciPy μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SciPy σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score (tangent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separable map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings that are needed more rarely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, numbers and notes; thetahat opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of paths outside the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharper curves,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the picture; undo takes it back</source>
        <translation>Im Bild zeigen; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Show me (S)</source>
        <translation>Zeigen (S)</translation>
    </message>
    <message>
        <source>Show the answer (Page Down)</source>
        <translation>Antwort zeigen (Bild ab)</translation>
    </message>
    <message>
        <source>Show {steps} more {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrunk how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrunk mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrunk towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the first column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the second column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope at {symbol}₀: the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small is heavy tails, large is Gaussian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing and certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So an unbiased estimator from n = {n} observations has at least the variance {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So is squared error: {q} again. Both are proper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it goes to {sigma2} and not to σ² = {sigma22}: new data bring new parameters, and the usual theorem does not hold. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many columns matter, the first ones; at most d. The others' true weights are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many points a step of SGD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the loss is convex in 1/T, and has one minimum at most. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the sum is {n} × {sigma2} = {mean} on average: divide by n − 1 = {n} and the bias is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft labels: the loss cannot fall below their entropy, and L is a weighted likelihood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of z/T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of z/T, T = {temperature:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of z/T, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soldiers killed by a horse's kick in each of 14 Prussian corps in each of 20 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Lichtkegel</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread (sd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread about a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread that is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread: right and up widen it, left and down narrow it, Shift by ten, Enter types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error keeps that factor: its gradient here is {se}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error: not convex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stackloss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the first part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the second part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardise columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a case worth seeing, or from the defaults (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Start, intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting weight of both descents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the lesson</source>
        <translation>Beginnt die Lektion</translation>
    </message>
    <message>
        <source>Stated probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated probability s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Schritt zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Step {index} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps are counted until |w − w*| ≤ δ, w* the loss's own minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to within {tolerance:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop this computation and keep what it has found (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight pieces have no curvature,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student t noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student t, its centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student t, ν as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student t: centre μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student t: μ and σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successes waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>S², divisor n − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T changes how sure it is,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tail exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tails of the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take more observations:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of the class: 1 − α + α/K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets become (1 − α)·one-hot + α/K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone calls from Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten standardised measures of 442 patients and a score of how the illness went on in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is held fixed, or more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the mean is the same, for every n: the mean of n values is as wide as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 272 waits until the geyser's next eruption, in two humps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bernoulli law in one line: p for a 1, 1 − p for a 0. Row {row} has y = {y:g} and p = {p:g}, so it gives {given} to what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hessian does not contain the labels: it is the Fisher information, so Newton's step, I⁻¹ times the score, is Fisher scoring. The roots of the diagonal of I⁻¹ are the standard errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MLE {mle} with the prior as a penalty is the MAP {map}; the mean of the whole posterior is {posterior_mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average squared deviation, {about}: divisor n, which makes it too small on average.{unbiased}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board shows the first two; in the others the guess is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bound is attained in the limit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bound is far too wide. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge is judged when the truth is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characteristic function of a Cauchy value; here μ = {location}, γ = {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of each row; 1 is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code behind the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is taken as the whole population and resampled with replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of this picture have names of their own.</source>
        <translation>Die Spalten dieses Bildes haben feste Namen.</translation>
    </message>
    <message>
        <source>The concept, and the files of the engine that do its work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is binomial with F(t); at t = θ + ε that is {below}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curvature at the top, {information}: the standard error is one over its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curvature there; standard error {errors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve is made of straight pieces: at its top it has a kink and no curvature, so the standard error </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The darker, the more samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are too many for a link; save a session, and send the file instead.</source>
        <translation>Für einen Link sind es zu viele Daten; bitte eine Sitzung speichern und die Datei senden.</translation>
    </message>
    <message>
        <source>The data have {rows} rows; at most {most} are edited as a table.</source>
        <translation>Die Daten haben {rows} Zeilen; als Tabelle lassen sich höchstens {most} bearbeiten.</translation>
    </message>
    <message>
        <source>The data pull to least squares, the prior to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set “{id}” has several columns, {columns}; load() gives them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data {strength} {name_of}: AIC lower by {gap:.1f} than the next, {name_of2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data, cell by cell</source>
        <translation>Die Daten, Zelle für Zelle</translation>
    </message>
    <message>
        <source>The definition: the average squared distance of {what} from the truth. Here it is {m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The density of one error, here with σ = {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative: the mean logit that the softmax expects, less that of the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dropped table</source>
        <translation>Die abgelegte Tabelle</translation>
    </message>
    <message>
        <source>The earth's mean density from 29 runs of a torsion balance; a stiffer wire after the sixth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elastic net is both priors at once, with λ = {lam} shared out by α = {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate is s·x̄ + (1 − s)·c: 1 is unbiased, 0 a constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate: {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event happens with probability q = {q}; the forecaster states s = {stated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact probability has no closed form here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example's logit is z = {z}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; {n} of its concepts could be read.</source>
        <translation>Die Datei ist beschädigt; {n} ihrer Konzepte waren lesbar.</translation>
    </message>
    <message>
        <source>The first observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit at λ = {lam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit is a fixed weighting Σ wᵢ yᵢ of the {n} observations, so both are exact: the largest weight is {largest}, Σ w² = {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient vanishes at {at_words}: every direction is scaled down, none is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kink holds the mode at zero;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest less the smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of n lies below t when all n do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest λ within one standard error of that minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate is above 2/L = {safe_rate:.4g}: a step may go uphill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least-squares estimate of the first weight; drag the point in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legacy one draws what np.random.seed(seed) and np.random.normal(…) give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likelihood is largest below α = {least:g}, outside the domain: the border is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likelihood of {names} for {n} observations. At {theta} the log-likelihood is {logarithm}; its maximum lies at {mle}. {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line stands in the last sum alone, whatever σ is: least squares. Here ŷ = {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines and their likelihoods are hidden until you reveal them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is damaged ({reason}).</source>
        <translation>Der Link ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The link is damaged: its checksum does not fit. It must be copied whole.</source>
        <translation>Der Link ist beschädigt: Die Prüfsumme passt nicht. Er muss ganz kopiert werden.</translation>
    </message>
    <message>
        <source>The link is not opened. {why}.</source>
        <translation>Der Link wird nicht geöffnet. {why}.</translation>
    </message>
    <message>
        <source>The link leads to {name}, which is no concept of this thetahat.</source>
        <translation>Der Link führt zu {name}; dieses Konzept kennt dieses thetahat nicht.</translation>
    </message>
    <message>
        <source>The link unfolds to more than the {most} bytes that are allowed.</source>
        <translation>Der Link entfaltet sich zu mehr als den zulässigen {most} Byte.</translation>
    </message>
    <message>
        <source>The log-likelihood is made of straight pieces: −ℓ″ is 0 wherever it exists, so the information shows as the variance of the score alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log-likelihood of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log-likelihood of {name} {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm brings p or 1 − p into the denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm makes a sum of the product: {logarithm} at the present parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm makes a sum of the product: {logarithm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm turns the product into a sum and moves no maximum: {log_likelihood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm undoes the exponential. What is left of the density is a square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logistic curve is flat at both ends, the wrong one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum is being sought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum-likelihood estimates. Each group's mean costs one degree of freedom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean attains the bound at every n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean attains the bound at every n, not only for large n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean is multiplied by α where it is smaller than σ over the fourth root of n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode moved with the scale;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is p = σ(w·x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new ε has nothing to do with the training set, and a fit is off its own mean by 0 on average: squared and averaged, all mixed terms vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are hidden until you reveal them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective is ½Σ(y − Xw)² plus λΣ|w| (lasso) or (λ/2)Σw² (ridge); at 0 it is least squares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observations are independent, so their {n} densities multiply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observations are independent, so their {size} densities multiply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one looked at; n narrows the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>Die eingefügte Tabelle</translation>
    </message>
    <message>
        <source>The paths do not differ, or one path alone has no spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The penalty is λ(αΣ|w| + ½(1 − α)Σw²): 1 is the lasso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as it stands, with the player's step, the view and what is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as lines and shapes that can be scaled and edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as one page of lines and shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is blanked; any key brings it back</source>
        <translation>Das Bild ist ausgeblendet; jede Taste holt es zurück</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Das Bild liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>The plotted data in columns, every digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point last touched: arrows move it, a click turns its label over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population has no fourth moment: the MSE is infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prior washes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability of all labels together is the likelihood of θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is 0.0 in float64 after {gone} factors; log L is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of a Laplace prior of scale {scales}: both penalties at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of {size} densities is exactly 0.0 in float64 at every parameter value:
there is nothing to climb. Its logarithm is an ordinary number: {high} at θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the data given a sufficient T has a law without the parameter, so this average of δ = {crude_text} can be worked out from the data: it is δ* = {better_text}, here {estimate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the selected cells (Delete)</source>
        <translation>Die Zeilen der gewählten Zellen (Entf)</translation>
    </message>
    <message>
        <source>The run from its first step to its last, a numbered file for each frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run from its first step to its last, again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same places in every training set: what is exact is exact for these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same posterior told of p or of its log-odds, of λ or of its logarithm: the mode moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale is estimated too: σ̂² = {rss} / {n} = {rss2}, the mean squared error itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score for μ, {by_mu} here, must vanish at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score for σ² is {by_v} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is {score} here; at the top it vanishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score −n/θ never vanishes: the likelihood jumps from 0 to its top at the largest value, so the MLE is the maximum and no root, and the curvature gives no standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sd of a normal prior, the scale b of a Laplace, the scale of a Student t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this step as it began (Home)</source>
        <translation>Die Einstellungen vom Anfang dieses Schritts (Pos1)</translation>
    </message>
    <message>
        <source>The share attains the bound at every n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of ones: {ones} of {n}, {ones2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of points below the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shots show how far they scatter, and nothing of how far off they are on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope has vanished: the climb has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is never 0:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softmax makes a categorical law of the logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source behind the picture, with the present values (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The squared columns add up to n, so more observations weigh more against the same λ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of y about the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support moves with θ, so ∫f = 1 may not be differentiated inside: the mean score is {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole chapter in 35 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their distance from the true weights is {map_error:.3g}, that of least squares {mle_error:.3g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MLE: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no curvature here: the parabola is a straight line and has no top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set “{id}”; there are {datasets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link; it must begin with {scheme} and go on in letters.</source>
        <translation>Das ist kein Link; er muss mit {scheme} beginnen und in Buchstaben weitergehen.</translation>
    </message>
    <message>
        <source>They cancel: the gradient is {ce}, however wrong the example is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fit magnifies the noise so much that rounding, too, shows in the mean fit and its bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is binary cross-entropy. Its minimum is the maximum of L: the loss is no choice of its own, it is maximum likelihood for labels that are Bernoulli. {ce} = {ce}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share of the rows is kept from the fit, and measures its error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three answers to one question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three numbers a point; the label y is 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three settings of a plant that makes nitric acid on 21 days, and the ammonia that escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throws are aimed by hand; the others are estimates, each made from a sample of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in which light ran a known way in 1882, less 24 800 ns; two of the 66 lie far off the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>To the next handle</source>
        <translation>Zum nächsten Griff</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small at every n: by {sigma2} at n = {n}. But the bias goes to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training set {place} of {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True mean count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True mean wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True probability of heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True probability q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth and noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth: {names}, noise {sigma}; {done} training sets of {n} observations, each fitted by {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the sign, to minimise, and divide by n = {n}, so that batches of any size compare: {ce}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn what is open</source>
        <translation>Umschalten, was offen ist</translation>
    </message>
    <message>
        <source>Twin columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin columns shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two estimators of {estimand_text}, {done} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two faces of nI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two maxima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two routes to one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two samples with the same T: their log-likelihoods differ by one number at every {letter}. At the truth the data have {own} and redraw {shown} has {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weights, least squares at {at_words}, {name} of strength λ = </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and paste values (Ctrl+Shift+T)</source>
        <translation>Werte eintippen und einfügen (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Type at {percent} %</source>
        <translation>Schrift bei {percent} %</translation>
    </message>
    <message>
        <source>Type at {percent} %: this window has no room for larger type</source>
        <translation>Schrift bei {percent} %: für größere hat dieses Fenster keinen Platz</translation>
    </message>
    <message>
        <source>Type the value</source>
        <translation>Den Wert eintippen</translation>
    </message>
    <message>
        <source>Type, or paste cells from a spreadsheet; the picture follows.</source>
        <translation>Eintippen oder Zellen aus einer Tabellenkalkulation einfügen; das Bild folgt.</translation>
    </message>
    <message>
        <source>Typed estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U shaped prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbiased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbiased at every n,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided: {name_of} and {name_of2} differ by {gap:.1f} in AIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Uniform maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Diese Daten verwenden</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Value shrunk towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance divisor n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance divisor n − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of an estimate of {sought}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of x̄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of σ̂²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance over {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance with divisor n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the mathematics, step by step (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weibull: k and s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the first part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight on the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight towards 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight towards 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 235 Belgian working-class households earned and what they spent on food.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 235 Belgian working-class households spent on food in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a bias of slope b′ allows, n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a program holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a wrong statement costs under cross-entropy is the Kullback–Leibler divergence from the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the first term is the variance, {v}: the square of the circle's radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>What much code does so that log 0 does not occur. It hides how wrong a certain mistake is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stating s costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this shows, and the fine print (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What was open before had changes that are in no file.</source>
        <translation>Was vorher offen war, hatte Änderungen, die in keiner Datei stehen.</translation>
    </message>
    <message>
        <source>What went wrong, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What λ means as a prior depends on it; where the MAP lies for a given λ does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>When a file is opened: a row without a number in every column is never dropped in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the best λ? Drag the guess there, then reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where regularisation comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the axis of degrees or knots ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the estimate is pulled to, measured from the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the fits are taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the likelihood is looked at; the first parameter that the family's name gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the population has a mean it is unbiased, at every n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is room, all are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will two thirds of the estimates fall? Drag the two ends, then reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will two thirds of the estimates of “{name}” fall? Drag the two ends, then reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which divisor has the least MSE? Drag c there, then reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which statement is best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why cross-entropy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why n − 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not mse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the prior: arrows change it, Shift by ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will it fall to 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a one-hot target t only the factor of the class that occurred is left: row {row} gives {given} to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With s = 0 log L has no maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With α = 1 it is the mean itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ unknown no unbiased estimator does better, yet the bound is not attained: the ratio is n/(n − 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a mean there is no law of large numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a top there is no curvature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without noise every training set is the same: no variance, and all error is bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the truth, only held-out rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst, at θ = ± {worst_theta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you bet that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>Wrong prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly incomes of 235 Belgian working-class households, a long tail to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess of the RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess of the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess of the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess, {words} end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess: arrows change it, Shift by ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {size} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeroed weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Cauchy mean has no mean and no variance, at any n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a James–Stein mean of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class and as many logits as in every row, as in 1: 2 1 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count of at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a design is a table (n, p) of finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dot fills 1/{result} of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a factor of {gap:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of 1 to {most_rows} rows with a number in every column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of at most {most_columns} columns beside the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file with two columns of numbers or more, the response last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hundred times the data, a hundredth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label and a probability, as in 1: 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line needs at least two points, and as many x as y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line parts all labels but those on it, so the likelihood grows for ever along its direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line parts the labels without error, so the likelihood grows for ever along its direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at least xₘ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number strictly between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, a text, true or false</source>
        <translation>eine Zahl, ein Text, true oder false</translation>
    </message>
    <message>
        <source>a real data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script that gives the numbers (Python)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shrunk mean of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most {n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a throw that you aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the optimum, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acid concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but the outermost two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them numbers</source>
        <translation>alle mit Zahlen</translation>
    </message>
    <message>
        <source>all that the data say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the values are kept, only their order is lost: nothing shorter is sufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values, not their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {shown} redraws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an estimator needs at least one observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an even count of numbers: x, y of a point, x, y of the next, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an even n averages two middle values, which has no closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exponent lies between −{largest_exponent:g} and {largest_exponent:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is missing before {token}; write * to multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and above it on either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and is no nearer than it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and is still {after:.3g} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and not consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {rows} more rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one until a file of at least two columns is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any count but 0 never comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area {area:.4f} over the {symbol} shown: no density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argmax p(p | x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argmax p(x | {letter}) p({letter}){shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argmax p(x | {letter}){shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argmax p(λ | x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argmax p(μ | x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived in {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys step from knot to knot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys step it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a penalty that lets go far from its centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a squared penalty of weight σ²/τ² = {sigma}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as an absolute penalty of weight σ²/τ = {sigma}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many numbers as x has, which is {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as sketched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the MAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the MLE has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {prior_a} observations more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {prior_rate} observations more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asymm. Laplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asymmetric Laplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asymmetric Laplace, τ as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at character {position}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least four rows, in which neither x1 nor x2 is constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {least} while that is held: else nothing is left to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most n = {n}: there are no more neighbours than observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {d} at d = {d2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {floor:g} at this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most_draws} at n = {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most_run} at this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most_work} at n = {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} at n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} at n = {n}: these darts are real samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} at these sample sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {total_steps}: both descents have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {total}: there are no more data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random, then kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the MLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this n it has no finite variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this n mean and variance are infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this n the variance is infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at too few sample sizes do the paths differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at x = {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>averaged over the posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b = {b}: a factor above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b = {laplace_scale} and a Gaussian one of sd τ = {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band ± {eps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar: probability · disc: target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars |</source>
        <translation>Striche |</translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best statement under absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best λ {grid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta: a and b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the inner values the curve stands still, beyond them it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of σ̂² {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank, B shows it again</source>
        <translation>ausgeblendet, B zeigt es wieder</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>both start here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both: elastic net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound (1 + b′)²/(nI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by quadrature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the side of the true line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by up to {share:.3g} % of its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b′ = −1 ignores the data: no variance at all, and all the more bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b′ = −1 is a constant, which ignores the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can say which λ is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot settle at the {goal}: each step overshoots by more than it corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card {n} of {total}</source>
        <translation>Karte {n} von {total}</translation>
    </message>
    <message>
        <source>centre μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {what}</source>
        <translation>Änderung von {what}</translation>
    </message>
    <message>
        <source>child's height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {right}, the row's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column name = “{name}” is not allowed; it must be a name of its own.</source>
        <translation>Spaltenname = „{name}“ ist nicht zulässig; jede Spalte braucht ihren eigenen.</translation>
    </message>
    <message>
        <source>column {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {symbol} = {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of which x2 is not x1 over again in another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>compare two things at a time, with &lt; &lt;= &gt; &gt;= == or !=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concept = {name} is not allowed; it must be one of {allowed}</source>
        <translation>concept = {name} ist nicht zulässig; möglich sind {allowed}</translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant columns, whose weight is 0: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count(x &gt; 0), how often it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts with a sum of at most {most_events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-validation says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-validation ± 1 standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cubic spline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d = {d} exceeds n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d loss / dz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>data (the bootstrap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data and redraw {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deaths per corps and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions, predictions, and whenever the doubt matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta = {delta:g} is not allowed; it must be greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density integrate to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density over its peak, from {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density p(ε)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc: label y · ring: p of a 1 · line: given to the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discs: data · rings: redraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance of ŵ from the true weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance to the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance to truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divisor c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divisor n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divisor {c}: bias {bias}, MSE {mse}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots: set {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag · click turns the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag: how far will the curve go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn from a true model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn given it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn round a true line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each by itself, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each estimator's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elastic net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empirical has no parameters, so it has no Fisher information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empirical has no parameters, so it has no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal columns, between which the data cannot choose: {same}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error on the rows held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors of prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimand = {name!r}: one of {estimands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate against estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimation error {gain} {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenly spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every divisor has infinite MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every estimate is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact Poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact: nI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly 0 with probability {shrunk_share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected count λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected error on new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected loss less that of stating q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected test error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential has no maximum likelihood here: every value is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential rate 1/x̄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential, its rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential: rate λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential: waiting times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few observations, and one number is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill needs a C-contiguous float64 array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finite, but beyond the largest number a computer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first weight w₁ · thin rings: NLL {rises}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows the likelihood outwards and never arrives: there is no MLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found, n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 to {most_rows} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 to {most_sizes} sample sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 2 to {most_points} numbers, one for each point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {count} shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {least} to 100 numbers while that is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} (left out) to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} (left out) to {high} (left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high} (left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma has no maximum likelihood here: the values are equal to within rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma: k and s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometric: probability p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient ascent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of squared error here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than 0 for an exponential law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than 0 in this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than low = {low:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the population lies on each side of a gap, so the median has nowhere to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not converged: it is {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has run away: its weights left the numbers a computer holds at epoch {gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height of a stick: p(xᵢ | {symbols})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden until you reveal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high = {high:g} is not allowed; it must be greater than low = {low:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high bias, high variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high bias, low variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest density lies in two pieces: the bar is the shortest interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>histogram of the observations, area 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is as wide as one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is that of the Fisher information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {off}, and at a constant rate will hover about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>sie ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>it cannot be read; it must be a text file</source>
        <translation>sie ist nicht lesbar; verlangt ist eine Textdatei</translation>
    </message>
    <message>
        <source>it cannot settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no mean and no variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {n} bytes; a lesson is a short text</source>
        <translation>sie hat mehr als {n} Byte; eine Lektion ist ein kurzer Text</translation>
    </message>
    <message>
        <source>it meets the contour at a corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a file.</source>
        <translation>verlangt ist eine Datei.</translation>
    </message>
    <message>
        <source>it was written by a newer thetahat (version {n} of this concept)</source>
        <translation>es stammt von einem neueren thetahat (Version {n} dieses Konzepts)</translation>
    </message>
    <message>
        <source>its columns are {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its log-odds or logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not one of a file</source>
        <translation>ihr Name ist kein Dateiname</translation>
    </message>
    <message>
        <source>its own bound (1 + b′)²/(nI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tails are too heavy to sum up, though its variance is finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k = {k}: from 0 to {m}, the estimates there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k nearest neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind = {kind!r} is not allowed here; nothing runs in this picture</source>
        <translation>kind = {kind!r} ist hier nicht zulässig; in diesem Bild läuft nichts ab</translation>
    </message>
    <message>
        <source>kinks carry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knots K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasso (Laplace prior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lean to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least MSE at b′ = {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least at 1: never reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least at T = {best:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least at {aimed:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least at {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least at {knob}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least squares has {subscripts} at zero, and yet the path takes it in: its column is larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least squares is one of many ({why}): the shortest is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least squares is zero already: no penalty can move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least squares, the other weight held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave those rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>length of ŵ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than θ = {limit:g}, from which the rest is redrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>lines: log-density −½, −1, −2, −3, −4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log 2 / median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log L falls by {lost:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log L less its maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log L − max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log L({symbol})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log L({symbol}) − max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log L(θ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log L(θ) − max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-odds of p, log p/(1 − p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithm of λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic, its centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lognormal: μ and σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log₁₀ · first {size} factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss above the {goal}'s, per point · logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss at s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss per point · logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low bias, high variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low bias, low variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mad(x), the median distance from the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make your guess; the next key reveals.</source>
        <translation>erst schätzen; die nächste Taste deckt auf.</translation>
    </message>
    <message>
        <source>many classes: logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many observations, or no prior to speak of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked where least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max log L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max x − min x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max, {held} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum (the MLE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum likelihood 1/x̄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum × (n + 1)/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may go below the unbiased bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean = cross-entropy {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean and sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean and variance of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean count λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean loss (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of log λ, as λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the largest probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the log-odds, as p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean so far {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean squared error{scale}{below}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean wait θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean x̄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ± one standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median absolute deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid-parent height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle half of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum λ {lam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixture of two normals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more fields than the one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more fields than the {n} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n + 1 has the least MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n / k: all observations at the left, one neighbour at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}     R = {n_trials}     Click an estimate to get its sample back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n} goes up to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}, d = {d}{folds}{gone}     Drag the λ line · {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}, density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}, n_trials = {n_trials}, threads = {threads}: each at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}: bound {b}, variance {v}, ratio {r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {row_losses}     Drag a ring · arrow keys step · click a row to look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {size}     R = {n_trials}     Drag the free divisor, or a along the parabola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n from {table} to {table2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n groups of m = {m} values, each with a mean of its own: n + 1 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n is what one fit learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n log p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n log λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n narrows the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n narrows the ellipse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n narrows the picture,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n narrows the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n − 1 is 0: nothing to divide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n − 1 is unbiased,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of columns</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats · ▲ looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative binomial: r and p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative_binomial cannot be told from Poisson here: r would exceed 1e+06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative_binomial has no maximum likelihood here: the variance {var:g} must exceed the mean {mean:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never which class is first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no closed form for a root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no closed form for the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet, so no MLE: the posterior is the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no law of {name} is known on the scale {name2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no likelihood of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no log of a number near 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row with a number in {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no standard error from the curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no standard errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unbiased estimator can be down here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise σ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the prior is not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal for the Neyman–Scott estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal law, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal({mu}, {sigma})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal, its mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal, its variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal, μ and σ unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal, σ known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal: mean μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal: variance σ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal: μ and σ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal_mixture has no maximum likelihood: the likelihood is unbounded, for one part can shrink onto a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is correlated with the response, so every weight is 0 at every λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is typed; for example mean(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing unbiased does better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: one column</source>
        <translation>nichts: eine Spalte</translation>
    </message>
    <message>
        <source>nu = {nu:g} is not allowed; it must be greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of factors k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>numbers from -1e9 to 1e9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers greater than 0 for the uniform model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers greater than 0 for waiting times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of at most 1e100 in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of at most θ = {end:g}, from which the rest is redrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers separated by commas, each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers such as 3.5, -2 or 1e-3 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n·MSE/σ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n·MSE/σ² of Hodges' estimator, n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n·variance/σ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observations used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of at least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {done} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {draws} draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one curvature −ℓ″</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one error ε ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one error ε, in units of y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one estimate (units of σ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one estimate of {estimand_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one estimate of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one estimate of {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one estimate of σ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one estimate · {n_paths} paths{gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one estimate: error of the mean x̄, in units of x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one estimate: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of many </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of those drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one parameter value {symbol} ({label})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one parameter value: sd σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one parameter value: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one parameter value: {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one path has no spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one replicate has no standard error yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row cannot be cross-validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one shot has no standard error yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value x ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value x · shade by √p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value · one parameter value: {axes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value: a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one with a finite variance for the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one with an upper end (uniform, bernoulli, data) for the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a local maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only as n grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the scatter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening of another session</source>
        <translation>Öffnen einer anderen Sitzung</translation>
    </message>
    <message>
        <source>opens a menu of its concepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output on these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over all x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = σ(z), the logistic function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p(x | {symbol}): down a column x varies, along a row {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p(x|θ), every density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p({letter} | x) = p(x | {letter}) p({letter}) / p(x), log p(x) = {log_evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parabola at the MLE: observed information {information}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>particles per 7.5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path {chosen} of {n_paths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paths and probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paths, probability and rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty {penalty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {wrong} has the label {table:g}; 0 and 1 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>points and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points x, y with x from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points x, y with x rising from one point to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points, path and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polynomials of degree {degree}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior, by quadrature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict = {value} is not allowed; it must be yes or no</source>
        <translation>predict = {value} ist nicht zulässig; möglich sind yes und no</translation>
    </message>
    <message>
        <source>preset = {name} is not allowed; it must be one of {allowed}</source>
        <translation>preset = {name} ist nicht zulässig; möglich sind {allowed}</translation>
    </message>
    <message>
        <source>prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prior mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prior {prior_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prior, likelihood, posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability given to the row's class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of heads p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of {sides} p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proper scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prostate cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantile(x, q), q from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate, 1 / mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redraw {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redraws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redraws and their curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redraws averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularity fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularity fails: at w = {w:g} normal_mixture has only one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularity fails: the support of {name} moves with its parameters, so it has no Fisher information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularity fails: the support of {name} moves with its parameters, so it has no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge (Gaussian prior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge comes as near to zero as you please and never gets there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge on a rich basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge, {knob}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings are distances from the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding has eaten the digits of these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row x = {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {infinite}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {listed} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row} waits for a value in column “{column}”.</source>
        <translation>Zeile {row} wartet auf einen Wert in Spalte „{column}“.</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {reason}</source>
        <translation>Zeile {row}, Spalte „{column}“: {reason}</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {reason}; a finite number is wanted.</source>
        <translation>Zeile {row}, Spalte „{column}“: {reason}; verlangt ist eine endliche Zahl.</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {value} is not allowed; it must be {allowed}</source>
        <translation>Zeile {row}, Spalte „{column}“: {value} ist nicht zulässig; verlangt: {allowed}</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {value} is not allowed; it must be {allowed}.</source>
        <translation>Zeile {row}, Spalte „{column}“: {value} ist nicht zulässig; verlangt: {allowed}.</translation>
    </message>
    <message>
        <source>row {row}: {x} is not {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {listed} have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule of succession (k + 1)/(n + 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample size n (log scale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample size n, on a log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sd of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sd of the shots {sd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sd of x̄ {sqrt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sd {sd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sd(x), the root of var(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>settings and numbers (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share k/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of rows right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrunk towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of L = {rise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of the bias b′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope: minus the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower than 1/√n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small, and never zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest number of float64: 4.94 × 10⁻³²⁴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so each has its own sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing or out of place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed {speed:g}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent on food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splines of {knots} knots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared error of {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stack loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard error from the {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands at the {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start {x:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated probability s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std. error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>streams: more points go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strictly between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sufficient, but more than is needed: with σ known the mean alone will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of sizes Σ|ŵ|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tails so heavy that the variance is infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tails so heavy that there is no mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tails so heavy that these samples tell too small a variance and too small a standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tangent: score = {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tau = {tau:g} is not allowed; it must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone calls from Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature T, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature and smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature of the cooling water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>than least squares at this λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>than {knob}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that cannot be read</source>
        <translation>mit unlesbarem Wert</translation>
    </message>
    <message>
        <source>that goes to the wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MLE {letters} = {mle} is on the edge: it says that {never}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MLE {letters} = {mle} lies at infinity on this axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the RMSE is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is hidden there, P reveals it</source>
        <translation>die Antwort ist dort verdeckt, P deckt sie auf</translation>
    </message>
    <message>
        <source>the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bound with bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bound, and the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chapter's (seed 42)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the climb has arrived, there are no further steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are so nearly dependent that rounding decides the order of the knots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns have rank {rank} of {d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the concept, with the present values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counts' factorials lift the curve as a whole and carry no λ, so that is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the density grows without bound at {top}: the MAP is that edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the density is 0 at the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the estimated variance, σ̂²,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the features depend on each other, so many weights fit equally well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file must begin with the lesson's title, as in “# Why n − 1?”</source>
        <translation>die Datei muss mit dem Titel der Lektion beginnen, etwa „# Warum n − 1?“</translation>
    </message>
    <message>
        <source>the first cell of a row must be a link, not {cells!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first observation stays what it is, however much comes after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first step needs a concept, as in “concept: divisor”</source>
        <translation>der erste Schritt braucht ein Konzept, etwa „concept: divisor“</translation>
    </message>
    <message>
        <source>the first toss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is nested too deeply; at most {most_depth} levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is too large; at most {most_nodes} numbers, names and operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is too long; at most {most_characters} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the higher peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inner values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest value is met sooner or later, so the sd falls faster than any power of n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logits point the wrong way, or nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maximum leaves the domain: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maximum moves with the redraw, and the curve's cliff with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean has 1 everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean it does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of a sample comes so near 0 that 1 / mean has no mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of n Cauchy values is Cauchy again, as wide as one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of {k} neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median absolute deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median has nowhere to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median is the MLE here, so the top stays; the flanks move all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model and the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parabola opens upward: it has no top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paths come home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture shows the settings before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plotted data (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population has no finite fourth moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population has no finite variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population has no fourth moment, so its sample variance has no sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population has no mean and no variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population has no mean, so the law of large numbers has nothing to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population has no variance, so one observation has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population has no variance, so the mean of n has none at any n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population moves in steps, so the sd falls faster than any power of n or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population's variance is {too_large}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the posterior grows without bound at 0 and 1: there is no MAP and no highest-density interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the posterior is flat: there is no MAP and no highest-density interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prior washes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prior {worth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prior, and averaging over all that is still possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product is exactly 0.0 after {gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product, factor by factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range says how far apart the ends are, not where the upper one stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate, 1 / mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right triangle is this sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root mean squared error is {sqrt:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run, a PNG for each frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run, moving (GIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in every sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same number for each of the {classes} rows, from 2 to {most_classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shortest is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step has no title; it stands behind the two signs ##</source>
        <translation>dem Schritt fehlt der Titel; er steht hinter den beiden Zeichen ##</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of the logarithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the support moves with θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values without their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variance is {too_large}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights ran away at epoch {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {label} at n = {sizes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theory for large n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {n} steps; at most {most} are allowed</source>
        <translation>es sind {n} Schritte; höchstens {most} sind zulässig</translation>
    </message>
    <message>
        <source>there is no MLE to arrive at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no family {name!r}; there are {name2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no maximum likelihood here: {most} of {size} values sit at one point, so the likelihood does not fall as the scale goes to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step; a step begins with a line such as “## The first step”</source>
        <translation>es gibt keinen Schritt; ein Schritt beginnt mit einer Zeile wie „## Der erste Schritt“</translation>
    </message>
    <message>
        <source>there is no such file or lesson; shipped are {allowed}</source>
        <translation>diese Datei oder Lektion gibt es nicht; mitgeliefert sind {allowed}</translation>
    </message>
    <message>
        <source>thetahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thetahat was not closed properly the last time; what was open is kept.</source>
        <translation>thetahat wurde zuletzt nicht ordentlich beendet; was offen war, ist erhalten.</translation>
    </message>
    <message>
        <source>thetahat {version}: estimation theory to touch, under the MIT licence.</source>
        <translation>thetahat {version}: Schätztheorie zum Anfassen, unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>thetahat: the audience's view</source>
        <translation>thetahat: Ansicht für das Publikum</translation>
    </message>
    <message>
        <source>thick: truly not zero · thin: truly zero · bar: truth · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ( is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ) closes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this gives n values, not one; wrap it in mean(…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a function; write * to multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number that {name} takes: {functions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <source>this is not text in UTF-8; save the file as UTF-8 in your editor</source>
        <translation>das ist kein Text in UTF-8; bitte die Datei im Editor als UTF-8 speichern</translation>
    </message>
    <message>
        <source>this is not used here; use numbers, + - * / ** ( ) , &lt; &gt; and {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this operation is not used here; use + - * / **</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this set's fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three columns x1, x2 and y, as FILE.csv:x1,x2,y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {edge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to within {mantissa} × 10{raised} of its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few sets to judge by their standard errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many values to add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trim(x, f), the mean without the share f at each end, f from 0 to below 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trimmed mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trimmed mean (10 % off each end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trimmed mean (10 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true mean θ (units of σ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true ones found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth q = {truth:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth {estimand}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth {letter} = {truth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth {symbol} = {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth θ = {theta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth σ² = {sigma2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two (label y, probability p), named as FILE.csv:y,p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two classes: the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns, x and y: FILE.csv:X,Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two peaks are equally high: the MAP is not unique, and the highest-density region is in two pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two peaks: the MAP is the higher, {letter} = {top}; the other is at {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbiased (n − 1)/Σx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbiased σ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform from 0 to θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform on (0, θ), its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform on (0, θ): end θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform_theta has no maximum likelihood here: every value is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up: error of the variance σ̂², in squared units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use numbers, + - * / ** ( ) , &lt; &gt; and {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of x, or of an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of {letter}: mean and {level} equal-tail interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values = () is not allowed; there must be at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that differ by more than a millionth of their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values up to {max:g} are not allowed; at most {largest:g} in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values with {array} are not allowed; each must be finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>var(x), with divisor n − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance (n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance (n+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance (n−1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance 1/(nI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance S²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance against n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance from small groups (Neyman–Scott)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance, divisor n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance, divisor n + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance, divisor n − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version = {n} is not allowed; it must be at least 1</source>
        <translation>version = {n} ist nicht zulässig; verlangt ist mindestens 1</translation>
    </message>
    <message>
        <source>weight w, p = σ(w·x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight{per}: ● fitted{truth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where does {name} stand after {done} epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the truth is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where will the {name} line run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whiskers: ± 2 standard errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers from 0 to 1000000 for Poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers from 0 up for the Poisson model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers, each of them once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole rows of {columns} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why not squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width of the middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width of the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with real data only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with σ unknown the mean is not enough: the spread decides how narrow the curve is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>words, not numbers</source>
        <translation>Wörter, keine Zahlen</translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write **2 for a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write == to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w₀ and w₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w₀ and w₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w₁ (w₂ upwards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w₁ (w₂ upwards){some}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w₁ and w₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, y, x, y …; or drag across the plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x{lit} lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x{subscript} = {within}, log p = {logarithm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x̄ and S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x̄ drawn to m by σ^2/(nτ), no further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₁, x₂, y of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₂ · filled: y = 1{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years with a death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess holds {held:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess is {level} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess of the MAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess of the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess of the posterior mean {theta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess {guess}, off by {guess2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess {guess}; {name} {best}{far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess {theta}, off by {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess {value}, {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess {within}: off by {off}, log L {short} below the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess, and just so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess, off by {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess, off by {hypot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess, {off} off in this plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess: its loss is {mine:.0f} % above the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess: log L {short} below the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess: {times:.3g} times the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess; they have no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros and ones for the Bernoulli model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}, 1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}, {done} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all_folds}-fold cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at_zero} at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{axis}; the numbers at the marks are {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}

### Fine print

{fine_print}

### Sources

{sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capital}, shrunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} · click it again to let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clipped} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} coefficients for {n} observations: the penalty alone keeps the fit from passing through all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} estimates, darker where more fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crude} = {better} + {crude2}: what δ varied by while T stood still was noise. δ* varies {gain}, and both have mean {estimand}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crude} times less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} steps · gradient {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} steps · no finite minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expected} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{families}, {sought}, estimated by the {label}. {rows}. {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{families}, {sought}, n = {n}: information of the sample {exact}, variance of the score {score_variance}, mean curvature {curvature_mean}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{families}, {sought}, n = {n}: with a bias of slope {slope} the least variance is {bound}; variance {variance}, bias {bias}, MSE {mse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}, so neither has the mean of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far}: mean {mle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far}: {sum} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} = {value} is not allowed; it must be {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folds}: {done} of {all_folds} folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} local maxima: a solver that starts at the wrong one stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {n_paths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{get}, resampled with replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} {word} the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hat} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{infinite} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {text} is not allowed; it must be NAME=VALUE</source>
        <translation>{key}: {text} ist nicht zulässig; verlangt ist NAME=WERT</translation>
    </message>
    <message>
        <source>{kind} {n_paths} estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{knots} knots make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} folds of {n} rows are not possible; it must be from 2 to {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} points of two labels, fitted by logistic regression. After {done} epochs the loss of {names} is {nll} per point. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} points of two labels; where the loop ends is hidden until you reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (the {word})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{law_name}: mean {posterior_mean}, {level} in {interval_low} to {interval_high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} experiments at each n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} and σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} confidence ({procedures})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} equal tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss_name} fits slope {slope:.4g}, intercept {intercept:.4g}, scale {scale:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss_name}: there log L was {lost:.2f} lower; no other line does better than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many}least squares {mle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mle} drawn to {prior_mean} by {reach}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models}, {x} observations, {held_name} held fixed{part}. The log-likelihood curve {moved} over {shown} redraws, {difference}. Variance of {crude_text}: {spread}; of its conditional expectation: {spread2}.{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more:.0f} % more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} = {v} + {b}. With the bias and the sd as legs, the RMSE is the long side (Pythagoras).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_paths} paths{gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} of {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, held here, cannot tell that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, with {names2} at its best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {number:g} is not allowed; it must be between {largest:g} and {largest2:g} in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {shown} is not allowed; it must be {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be fitted to a value of {data:g}: too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be fitted to no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be shown of {concept}</source>
        <translation>{name} lässt sich bei {concept} nicht zeigen</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{name} has no maximum likelihood here: every value equals {data:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a function; write {name}(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no concept of this thetahat; it is left out.</source>
        <translation>{name} ist kein Konzept dieses thetahat; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>{name} is no symmetric law of this concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a setting of {concept}</source>
        <translation>{name} ist keine Einstellung von {concept}</translation>
    </message>
    <message>
        <source>{name} is not opened: {why}</source>
        <translation>{name} wird nicht geöffnet: {why}</translation>
    </message>
    <message>
        <source>{name} is too large for this machine's memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is used like this: {functions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leaves the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must start with '# Title | Short name', an empty line and '&gt; question'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs the n values, such as x; this is one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs {kind} that are {words}; {data:g} is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} is {word} {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} must be {word} {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · MSE {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: arrows move it, Shift by ten, Enter types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: arrows step, Shift steps by ten, Enter types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: bias {bias:.3g}, variance {variance:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: log L grows for ever as s shrinks on to a line through some of the points; raise ν.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: log L has {modes} maxima; the next lies {gap} lower (dotted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not unique; intercepts from {low} to {high} do as well (dotted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not unique; no point lies in the core, and other lines do as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not unique; slopes from {low} to {high} do as well (dotted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: one thing to mend before it can be opened</source>
        <translation>{name}: eine Stelle ist zu berichtigen, bevor sie sich öffnen lässt</translation>
    </message>
    <message>
        <source>{name}: slope {slopes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {ends} to {ends2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n} things to mend before it can be opened</source>
        <translation>{name}: {n} Stellen sind zu berichtigen, bevor sie sich öffnen lässt</translation>
    </message>
    <message>
        <source>{name}[*] – thetahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{kind} density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{not_a_number} where the decimal mark is a {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}     Drag the start or a point · click a point to turn its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} numbers do not make points: each has three, x1, x2 and y, and there must be two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {thing}{word} outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} coefficients, n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} columns are pasted where {room} have room.</source>
        <translation>{n} Spalten werden eingefügt, wo {room} Platz haben.</translation>
    </message>
    <message>
        <source>{n} known</source>
        <translation>{n} gewusst</translation>
    </message>
    <message>
        <source>{n} left out, named above.</source>
        <translation>{n} weggelassen, oben genannt.</translation>
    </message>
    <message>
        <source>{n} observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of them numbers</source>
        <translation>{n} davon mit Zahlen</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>{n} rows are in the picture.</source>
        <translation>{n} Zeilen sind im Bild.</translation>
    </message>
    <message>
        <source>{n} rows are ready.</source>
        <translation>{n} Zeilen sind bereit.</translation>
    </message>
    <message>
        <source>{n} rows {what} stand in the way: leave them out, or mend the file.</source>
        <translation>{n} Zeilen {what} stehen im Weg: weglassen oder die Datei berichtigen.</translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation>{n} Einstellungen</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} Schritte</translation>
    </message>
    <message>
        <source>{ones} ones, {n} zeros: {logarithm} at p = {p}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} {noun}, one for each {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outside} {word} outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own} times as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is gone</source>
        <translation>{path} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{pictures}: {row_losses} rows, cross-entropy {cross_entropy}, likelihood {likelihood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points and P(y = 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress} of {total} {unit_word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} of {weights} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}; where the paths go is hidden until you reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}; {n_paths} sample paths to n = {n}. {goes}; the truth is {theta}. Outside the band of ε = {epsilon}: {share} of the paths. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sample_title}: the spread about any a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{separation} separation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} of n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shots}     Drag the dotted guess, then press P to reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shots}     Sample {chosen} of {count} · A fits all of it into the view · Esc or a second click lets it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shots}     The truth is hidden, as it always is in practice · show it again under Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shots}     {hints} · arrow keys step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shots}, each a pair of sample mean and sample variance, about the truth at the origin. The mean is unbiased, with standard deviation {sqrt:.3g}.{tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} has {st_size:.0f} MB; at most {max_bytes} MB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is a folder; a file of numbers is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is not an ordinary file; a file of numbers is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is not the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} may not be read: permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sides} never come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sides} never come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sizes}     R = {n_trials}     {grips} · arrow keys step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} observations are too many to add one by hand: take a smaller n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has no column “{wanted}”; its columns are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has no numbers read from column “{name}”; {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has {asked}: {what}; {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} holds a NUL character in row {row}; a text file of numbers is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is damaged: it is not {encodings} text{as_begun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is empty; rows of numbers are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {rows} rows, {columns} columns</source>
        <translation>{source}: {rows} Zeilen, {columns} Spalten</translation>
    </message>
    <message>
        <source>{start} Bias squared {bias2}, variance {variance}, noise {noise}: expected test error {expected}, least at {knob} with {least}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} The MAP is {at_words}, the posterior mean {at_words2}; of {draws} posterior draws none has an exact zero.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} What each complexity costs is hidden until you reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} Where the MAP lies is hidden until you reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} more {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} of {total} {unit_word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subscripts} = 0 exactly: its column's product with what the other leaves over is {left}, below {limit} = {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!a} is not used here; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thick}one weight{result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} of {d} weights on {n} rows; at λ = {lam:.4g} {nonzeros} are not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles}: every weight as λ grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, fitted by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Prior {prior_name}. Of {letter}: MLE {mle}, MAP {map}, posterior mean {posterior_mean}, standard deviation {posterior_sd}.{notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: it is damaged ({reason})</source>
        <translation>{title}: beschädigt ({reason})</translation>
    </message>
    <message>
        <source>{title}: {why}; it shows what it shows at the start.</source>
        <translation>{title}: {why}; es zeigt, was es am Anfang zeigt.</translation>
    </message>
    <message>
        <source>{title}: {x} points, {y_name} against {x_name}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} is not known; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} values held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}{thin}numbers: {words}, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}: it lies just on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}: {gap} too {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weights:.4g} from the {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has {n} characters; at most {most} can be shown</source>
        <translation>{what}: {n} Zeichen; höchstens {most} haben Platz</translation>
    </message>
    <message>
        <source>{what} posterior draws: {held} on an axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {count} coefficients for {n} observations: many fits pass through all; shown is the one with the least sum of squared coefficients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {count} coefficients for {n} observations: the fit passes through every one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}? your guess {guess}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds a field of over {limit} characters; is a quotation mark left open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} opens a quotation mark (") that is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} no number in every column ({refused}); fill them in, or set missing = leave_out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} knots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}; it opens with its defaults.</source>
        <translation>{why}; es öffnet mit seinen Vorgaben.</translation>
    </message>
    <message>
        <source>{without}: the likelihood has no maximum, so AIC cannot compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (scaled {factor})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({symbol} of {family})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} has no minimum at any finite weight here: the descent goes on for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} has not come within {tolerance:g} of its minimum in {most_steps} steps, {moved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {share:.0f} % less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}? your guess {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worst} times the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x} samples{out} · up: one estimate, {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|x̄ − m| = {away} is below σ²/(nτ) = {reach}: the MAP is the prior's centre exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 1 posterior sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 1 sd of the fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 1 standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± standard errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ log p(xᵢ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ log x_i!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ log(x_i/x_m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ(x − a)² is smallest at a = x̄, so about the true mean it is never smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ(x − x̄)² / c of {done} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ(x − μ)²/n, μ known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σx_i · log p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σx_i · log λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ varies by {crude}, δ* by {spread} on the fresh samples: there is no closed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ* of the data = {estimate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η above 2/κ = {limit}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is far above its limit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>θ itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>θ²/n, no bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>θ²/n, which is no bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>θ²/n: no bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ = 0 is no penalty and a flat prior: the MAP is the least-squares point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ is at least {end}, the larger {words}: both weights are exactly zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ with the smallest cross-validation error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ(α‖w‖₁ + ½(1 − α)‖w‖²): 0 is ridge, 1 is the lasso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ρ = {rho}: the data tell the weights' {together} well and hardly anything else of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ of the normal, b of the Laplace, γ of the Cauchy, σ of the Student law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′ = σ(1 − σ) cancels: only the residuals remain. This is minus the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>χ² regions of 2 degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{argument}” asks for a column without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is not a number</source>
        <translation>„{cell}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{key}” is given twice; once is allowed</source>
        <translation>„{key}“ steht zweimal da; einmal ist zulässig</translation>
    </message>
    <message>
        <source>“{key}” is not a key; allowed are {allowed}</source>
        <translation>„{key}“ ist kein Schlüssel; zulässig sind {allowed}</translation>
    </message>
    <message>
        <source>“{names}” and “{names2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no “key: value”; an empty line parts those from the text</source>
        <translation>„{text}“ ist kein „Schlüssel: Wert“; eine Leerzeile trennt diese vom Text</translation>
    </message>
    <message>
        <source>“{title}” draws all that it shows and has no place for data of your own.</source>
        <translation>„{title}“ zieht alles, was es zeigt, und hat keinen Platz für eigene Daten.</translation>
    </message>
    <message>
        <source>“{title}” keeps of a file only what its picture needs, and no rows that could be typed.</source>
        <translation>„{title}“ behält von einer Datei nur, was das Bild braucht, und keine Zeilen zum Eintippen.</translation>
    </message>
    <message>
        <source>‰ above 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to the card</source>
        <translation>‹ Zurück zur Karte</translation>
    </message>
    <message>
        <source>−log L({symbol}) / n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log p of the label (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log p(ε), less its least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log(product)/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−n log 2b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−n log θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−n log √(2πσ^2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√n·bias/σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Challenge met, {challenge}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ consistent with theory (every |z| &lt; 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ equal but for rounding ({units} ulp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ equal to the last bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ found and theory agree (every |z| &lt; 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ without noise the simulation is exact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
