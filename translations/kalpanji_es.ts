<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de «%1».</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Desacoplar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear carpeta</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crear una carpeta nueva</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ver como lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ver con detalles</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares y marcadores</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Carpeta &amp;nueva</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lugares recientes</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Quiere sustituirlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encuentra el archivo.
Compruebe que el nombre es correcto.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primir</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opciones &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Opciones &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Imprimir en archivo (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Imprimir en archivo…</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Páginas impares</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Páginas pares</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Archivo local</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Escribir un archivo PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Intervalo de impresión</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Imprimir todo</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Páginas de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Página actual</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Conjunto de páginas:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Ajustes de salida</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copias:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Intercalar</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Modo de color</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernación por el lado largo</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernación por el lado corto</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;ropiedades</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Ubicación:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Archivo de salida:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>kalpanji::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the &amp;Armenia–Mexico article</source>
        <translation>Abrir el artículo Armenia–Mé&amp;xico</translation>
    </message>
    <message>
        <source>Open the &amp;clipboard as an article</source>
        <translation>Abrir el &amp;portapapeles como artículo</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>T&amp;rade chart as a picture…</source>
        <translation>&amp;Gráfico del comercio como imagen…</translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation>Aconteci&amp;mientos como tabla…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Find text or a date…</source>
        <translation>&amp;Buscar texto o una fecha…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>Texto más peq&amp;ueño</translation>
    </message>
    <message>
        <source>Text at its usual si&amp;ze</source>
        <translation>Texto a su tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Timeline: zoom &amp;in</source>
        <translation>Cronología: ac&amp;ercar</translation>
    </message>
    <message>
        <source>Timeline: zoom &amp;out</source>
        <translation>Cronología: a&amp;lejar</translation>
    </message>
    <message>
        <source>Timeline: show &amp;everything</source>
        <translation>Cronología: mostrar to&amp;do</translation>
    </message>
    <message>
        <source>Show what was only intended</source>
        <translation>Mostrar lo que solo estaba previsto</translation>
    </message>
    <message>
        <source>Show what is denied</source>
        <translation>Mostrar lo que el texto niega</translation>
    </message>
    <message>
        <source>Show facts added from other sources</source>
        <translation>Mostrar datos añadidos de otras fuentes</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Restore the usual layout</source>
        <translation>&amp;Restaurar la disposición habitual</translation>
    </message>
    <message>
        <source>&amp;Next event in the text</source>
        <translation>Acontecimiento &amp;siguiente en el texto</translation>
    </message>
    <message>
        <source>&amp;Previous event in the text</source>
        <translation>Acontecimiento an&amp;terior en el texto</translation>
    </message>
    <message>
        <source>&amp;Sentence of the selected event</source>
        <translation>&amp;Oración del acontecimiento seleccionado</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Kalpanji</source>
        <translation>&amp;Acerca de Kalpanji</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Interface &amp;language</source>
        <translation>&amp;Idioma de la interfaz</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Trade &amp;figures as a table…</source>
        <translation>Ci&amp;fras comerciales como tabla…</translation>
    </message>
    <message>
        <source>&amp;Import trade statistics…</source>
        <translation>&amp;Importar estadísticas de comercio…</translation>
    </message>
    <message>
        <source>&amp;Timeline as shown, as a picture…</source>
        <translation>&amp;Cronología visible, como imagen…</translation>
    </message>
    <message>
        <source>&amp;Whole timeline as a picture…</source>
        <translation>Cronología comp&amp;leta, como imagen…</translation>
    </message>
    <message>
        <source>Timeline around the &amp;selected event…</source>
        <translation>Cronología en torno al acontecimiento &amp;seleccionado…</translation>
    </message>
    <message>
        <source>Print the ti&amp;meline…</source>
        <translation>Imprimir la cro&amp;nología…</translation>
    </message>
    <message>
        <source>Copy the timeline as a &amp;picture</source>
        <translation>Copiar la cronología como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the timeline as &amp;text</source>
        <translation>Copiar la cronología como &amp;texto</translation>
    </message>
    <message>
        <source>Go to a &amp;date…</source>
        <translation>Ir a una &amp;fecha…</translation>
    </message>
    <message>
        <source>Timeline: last &amp;view</source>
        <translation>Cronología: &amp;vista anterior</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copiar con la cita de la f&amp;uente</translation>
    </message>
    <message>
        <source>T&amp;ypography…</source>
        <translation>Tip&amp;ografía…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Article as PDF…</source>
        <translation>&amp;Artículo como PDF…</translation>
    </message>
    <message>
        <source>&amp;Bookmark this sentence</source>
        <translation>Poner &amp;marcador en esta oración</translation>
    </message>
    <message>
        <source>&amp;All bookmarks…</source>
        <translation>&amp;Todos los marcadores…</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>&amp;Leer en voz alta</translation>
    </message>
    <message>
        <source>Timeline: next v&amp;iew</source>
        <translation>Cronología: v&amp;ista siguiente</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Mar&amp;cadores</translation>
    </message>
    <message>
        <source>Other ar&amp;ticles of this file…</source>
        <translation>Otros ar&amp;tículos de este archivo…</translation>
    </message>
    <message>
        <source>E&amp;xplain the date or link</source>
        <translation>E&amp;xplicar la fecha o el enlace</translation>
    </message>
    <message>
        <source>Timeline: &amp;Julian dates before 1582</source>
        <translation>Cronología: fechas &amp;julianas antes de 1582</translation>
    </message>
    <message>
        <source>&amp;Dim what filters leave out instead of hiding it</source>
        <translation>&amp;Atenuar lo que los filtros excluyen en lugar de ocultarlo</translation>
    </message>
    <message>
        <source>Timeline: &amp;compare with</source>
        <translation>Cronología: &amp;comparar con</translation>
    </message>
    <message>
        <source>Open these articles again at the ne&amp;xt start</source>
        <translation>Abrir de nuevo estos artículos en el próximo ini&amp;cio</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArrivalBar</name>
    <message>
        <source>On the way to the place asked for</source>
        <translation>De camino al lugar solicitado</translation>
    </message>
    <message>
        <source>On the way there: %1%</source>
        <extracomment>%1 is how much of the way is done, in per cent; the text up to a place far below is laid out</extracomment>
        <translation>De camino: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticleLanguage</name>
    <message>
        <source>Article language: not recognised</source>
        <translation>Idioma del artículo: no reconocido</translation>
    </message>
    <message>
        <source>Article language: %1</source>
        <extracomment>%1 is the name of a language in that language</extracomment>
        <translation>Idioma del artículo: %1</translation>
    </message>
    <message>
        <source>Choose in which language this article is read</source>
        <translation>Elija en qué idioma se lee este artículo</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticleOpener</name>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Articles (*.wikitext *.wiki *.mediawiki *.txt *.xml *.html *.htm *.gz *.bz2)</source>
        <translation>Artículos (*.wikitext *.wiki *.mediawiki *.txt *.xml *.html *.htm *.gz *.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>stands for a file name in messages</extracomment>
        <translation>El portapapeles</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticlePrinter</name>
    <message>
        <source>Article as PDF</source>
        <translation>Artículo como PDF</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Escribiendo las páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>kalpanji::BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>No sentence of this article is bookmarked. Ctrl+D bookmarks the one you are at.</source>
        <translation>Ninguna oración de este artículo tiene marcador. Ctrl+D pone uno en la oración actual.</translation>
    </message>
    <message>
        <source>Bookmarked sentences</source>
        <translation>Oraciones con marcador</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>kalpanji::CardTexts</name>
    <message>
        <source>Known to the day</source>
        <translation>Se conoce el día</translation>
    </message>
    <message>
        <source>Known to the week</source>
        <translation>Se conoce la semana</translation>
    </message>
    <message>
        <source>Known to the month</source>
        <translation>Se conoce el mes</translation>
    </message>
    <message>
        <source>Known to the season</source>
        <translation>Se conoce la estación del año</translation>
    </message>
    <message>
        <source>Known to the quarter of a year</source>
        <translation>Se conoce el trimestre</translation>
    </message>
    <message>
        <source>Known to half a year</source>
        <translation>Se conoce el semestre</translation>
    </message>
    <message>
        <source>Known to the year</source>
        <translation>Se conoce el año</translation>
    </message>
    <message>
        <source>Known to the decade</source>
        <translation>Se conoce la década</translation>
    </message>
    <message>
        <source>Known to the century</source>
        <translation>Se conoce el siglo</translation>
    </message>
    <message>
        <source>Known to the millennium</source>
        <translation>Se conoce el milenio</translation>
    </message>
    <message>
        <source>A span from one date to another</source>
        <translation>Un período de una fecha a otra</translation>
    </message>
    <message>
        <source>A length of time, not a date</source>
        <translation>Una duración, no una fecha</translation>
    </message>
    <message>
        <source>Not a date on the calendar</source>
        <translation>No es una fecha del calendario</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Está escrita aquí</translation>
    </message>
    <message>
        <source>Not written in full: completed from “%1”</source>
        <extracomment>%1 is a date as the article writes it</extracomment>
        <translation>No está completa: se completó con «%1»</translation>
    </message>
    <message>
        <source>Not written in full: completed from the sentences before</source>
        <translation>No está completa: se completó con las oraciones anteriores</translation>
    </message>
    <message>
        <source>Not written: reckoned from “%1”</source>
        <extracomment>%1 is a date as the article writes it</extracomment>
        <translation>No está escrita: se calculó a partir de «%1»</translation>
    </message>
    <message>
        <source>Not written: reckoned from another date</source>
        <translation>No está escrita: se calculó a partir de otra fecha</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>%1 is the number of a footnote</extracomment>
        <translation>Nota %1</translation>
    </message>
    <message>
        <source>Outside this program; opened only when you ask for it</source>
        <translation>Fuera de este programa; solo se abre si usted lo pide</translation>
    </message>
</context>
<context>
    <name>kalpanji::ChartCanvas</name>
    <message>
        <source>This article states no trade figures.</source>
        <translation>Este artículo no da cifras comerciales.</translation>
    </message>
    <message>
        <source>No source has figures for this choice.</source>
        <translation>Ninguna fuente tiene cifras para esta selección.</translation>
    </message>
</context>
<context>
    <name>kalpanji::Citation</name>
    <message>
        <source>read on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>consultado el %1</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <extracomment>a quotation and where it stands</extracomment>
        <translation>«%1»
— %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::CommandLine</name>
    <message>
        <source>Reads an encyclopedia article as a chronology: its text, a timeline of its events, a chart of its trade figures.</source>
        <translation>Lee un artículo de enciclopedia como cronología: su texto, una línea de tiempo de sus acontecimientos y un gráfico de sus cifras comerciales.</translation>
    </message>
    <message>
        <source>An article: wikitext, plain text, HTML, a MediaWiki export; “-” reads standard input. Without it the bundled article is read.</source>
        <translation>Un artículo: wikitexto, texto sin formato, HTML o una exportación de MediaWiki; «-» lee la entrada estándar. Sin él se lee el artículo incluido.</translation>
    </message>
    <message>
        <source>%1. Try “kalpanji --help”.</source>
        <extracomment>%1 is a sentence that says what is wrong, without its full stop</extracomment>
        <translation>%1. Pruebe «kalpanji --help».</translation>
    </message>
    <message>
        <source>Say what to render: “timeline” or “trade”</source>
        <translation>Indique qué dibujar: «timeline» o «trade»</translation>
    </message>
    <message>
        <source>Name the picture to write: -o FILE.png, FILE.svg or FILE.pdf</source>
        <translation>Indique la imagen que se debe escribir: -o ARCHIVO.png, ARCHIVO.svg o ARCHIVO.pdf</translation>
    </message>
    <message>
        <source>There is one file too many: “%1”</source>
        <translation>Hay un archivo de más: «%1»</translation>
    </message>
    <message>
        <source>“%1” is no kind of input; choose one of %2</source>
        <translation>«%1» no es un tipo de entrada; elija uno de %2</translation>
    </message>
    <message>
        <source>“%1” is no genre; choose encyclopedia or news</source>
        <translation>«%1» no es un género; elija encyclopedia o news</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 1992-01-14</source>
        <translation>«%1» no es una fecha; escríbala como 1992-01-14</translation>
    </message>
    <message>
        <source>“%1” is no format of this command; choose one of %2</source>
        <translation>«%1» no es un formato de esta orden; elija uno de %2</translation>
    </message>
    <message>
        <source>“%1” is no size; write it as 1600x900</source>
        <translation>«%1» no es un tamaño; escríbalo como 1600x900</translation>
    </message>
    <message>
        <source>“%1” is no scale; choose a number from 0.25 to 8</source>
        <translation>«%1» no es una escala; elija un número de 0.25 a 8</translation>
    </message>
    <message>
        <source>“%1” is no theme; choose light, dark or sepia</source>
        <translation>«%1» no es un tema; elija light, dark o sepia</translation>
    </message>
    <message>
        <source>“%1” is no locale; choose bn, en, es or hy</source>
        <translation>«%1» no es un idioma disponible; elija bn, en, es o hy</translation>
    </message>
    <message>
        <source>“%1” is no date; write a year, 1992-01 or 1992-01-14</source>
        <translation>«%1» no es una fecha; escriba un año, 1992-01 o 1992-01-14</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from es posterior a --to</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>text: text, json; dates: jsonl, timeml; events: json, csv; trade: json, csv.</source>
        <translation>text: text, json; dates: jsonl, timeml; events: json, csv; trade: json, csv.</translation>
    </message>
    <message>
        <source>Writes to FILE instead of standard output, whole or not at all.</source>
        <translation>Escribe en FILE en lugar de en la salida estándar; si falla, no deja nada a medias.</translation>
    </message>
    <message>
        <source>encyclopedia: dates without a year follow the text; news: the day of the report.</source>
        <translation>encyclopedia: las fechas sin año se completan con el texto; news: con el día de la noticia.</translation>
    </message>
    <message>
        <source>The day of the report, for news.</source>
        <translation>El día de la noticia, para news.</translation>
    </message>
    <message>
        <source>render: size in pixels.</source>
        <translation>render: tamaño en píxeles.</translation>
    </message>
    <message>
        <source>render: dots per pixel of a PNG.</source>
        <translation>render: puntos por píxel de un PNG.</translation>
    </message>
    <message>
        <source>render: light, dark or sepia.</source>
        <translation>render: light, dark o sepia.</translation>
    </message>
    <message>
        <source>render: language of numbers and labels.</source>
        <translation>render: idioma de números y rótulos.</translation>
    </message>
    <message>
        <source>render timeline: first year or day.</source>
        <translation>render timeline: primer año o día.</translation>
    </message>
    <message>
        <source>render timeline: last year or day.</source>
        <translation>render timeline: último año o día.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; use one of the other commands, see “kalpanji --help”.</source>
        <translation>No hay pantalla en la que abrir una ventana; use otra orden (véase «kalpanji --help»).</translation>
    </message>
    <message>
        <source>--%1 does not go with this command</source>
        <translation>--%1 no se puede usar con esta orden</translation>
    </message>
    <message>
        <source>“%1” ends in no kind of picture; choose .png, .svg or .pdf</source>
        <translation>«%1» no tiene extensión de imagen; elija .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>--input jsonl goes with text, dates, events and trade alone</source>
        <translation>--input jsonl solo vale con text, dates, events y trade</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>La entrada estándar</translation>
    </message>
    <message>
        <source>to standard output</source>
        <translation>a la salida estándar</translation>
    </message>
    <message>
        <source>trade: joins the figures of a statistics file; may be repeated.</source>
        <translation>trade: añade las cifras de un archivo estadístico; puede repetirse.</translation>
    </message>
    <message>
        <source>trade: joins the figures of Open Trade Statistics, which are not free for commercial use.</source>
        <translation>trade: añade las cifras de Open Trade Statistics, que no son libres para uso comercial.</translation>
    </message>
    <message>
        <source>dates: tells in words by which rule and on what evidence each was read.</source>
        <translation>dates: dice con palabras según qué regla y con qué indicio se leyó cada una.</translation>
    </message>
    <message>
        <source>dates: spans take in the article before them, as TimeML wants it.</source>
        <translation>dates: las expresiones incluyen el artículo gramatical que las precede («los», «el»), como pide TimeML.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place, &quot;Line 3&quot; or a page&apos;s title; %2 is a sentence that says what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>there is no JSON object with “text” or “wikitext”; mend or remove the line.</source>
        <translation>no contiene un objeto JSON con «text» o «wikitext»; corrija o quite la línea.</translation>
    </message>
    <message>
        <source>--all-pages goes with neither --page nor --input jsonl</source>
        <translation>--all-pages no se puede combinar con --page ni con --input jsonl</translation>
    </message>
    <message>
        <source>A collection is written as JSON, an object a line; leave --format %1 out</source>
        <translation>Una colección se escribe como JSON, un objeto por línea; omita --format %1</translation>
    </message>
    <message>
        <source>Which page of a MediaWiki export is meant.</source>
        <translation>Qué página de una exportación de MediaWiki se desea.</translation>
    </message>
    <message>
        <source>Every article of a MediaWiki export, answered by an object a line as for jsonl.</source>
        <translation>Todos los artículos de una exportación de MediaWiki; se responde con un objeto por línea, como con jsonl.</translation>
    </message>
    <message>
        <source>What the input is: auto, wikitext, flattened, text, rendered (copied from a page), mediawiki, html, vis (a vis-timeline), or jsonl: an article a line, {&quot;name&quot;, &quot;language&quot;, &quot;text&quot; or &quot;wikitext&quot;}, answered by an object a line, {&quot;name&quot;, …} and what the command tells: the article&apos;s structure; &quot;dates&quot;; &quot;article&quot; and &quot;events&quot;; &quot;figures&quot;.</source>
        <translation>Qué es la entrada: auto, wikitext, flattened, text, rendered (copiado de una página), mediawiki, html, vis (una vis-timeline) o jsonl: un artículo por línea, {&quot;name&quot;, &quot;language&quot;, &quot;text&quot; o &quot;wikitext&quot;}, al que responde un objeto por línea, {&quot;name&quot;, …} y lo que dice la orden: la estructura del artículo; &quot;dates&quot;; &quot;article&quot; y &quot;events&quot;; &quot;figures&quot;.</translation>
    </message>
    <message>
        <source>What to write instead of opening a window: text, dates, events, trade, render timeline, render trade.</source>
        <translation>Qué escribir en lugar de abrir una ventana: text, dates, events, trade, render timeline, render trade.</translation>
    </message>
    <message>
        <source>Language of the article: bn, en, es, hy; for dates alone also de, ru.</source>
        <translation>Idioma del artículo: bn, en, es, hy; solo para fechas, también de, ru.</translation>
    </message>
    <message>
        <source>--compare goes with render timeline alone</source>
        <translation>--compare solo vale con render timeline</translation>
    </message>
    <message>
        <source>render timeline: another article, whose events stand on the same axis.</source>
        <translation>render timeline: otro artículo, cuyos acontecimientos van en el mismo eje.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file here</source>
        <translation>«%1» no es ni una orden ni un archivo de esta carpeta</translation>
    </message>
    <message>
        <source>--explain tells of one article in words; leave --format, --input jsonl and --all-pages out</source>
        <translation>--explain explica un solo artículo con palabras; omita --format, --input jsonl y --all-pages</translation>
    </message>
    <message>
        <source>Name the article to compare with: --compare FILE</source>
        <translation>Indique el artículo con el que comparar: --compare FILE</translation>
    </message>
    <message>
        <source>Only one of two articles can come from standard input</source>
        <translation>Solo uno de los dos artículos puede venir de la entrada estándar</translation>
    </message>
    <message>
        <source>%1 is in a language without a language pack, “%2”, so no dates and no events were looked for; name the language with --language.</source>
        <extracomment>%1 names a file and begins the sentence, %2 is the code of a language</extracomment>
        <translation>%1 está en un idioma sin paquete, «%2», así que no se buscaron fechas ni acontecimientos; indique el idioma con --language.</translation>
    </message>
</context>
<context>
    <name>kalpanji::Comparison</name>
    <message>
        <source>&amp;No other article</source>
        <translation>&amp;Ningún otro artículo</translation>
    </message>
    <message>
        <source>An article from a &amp;file…</source>
        <translation>Un artículo de un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Compare with an article</source>
        <translation>Comparar con un artículo</translation>
    </message>
</context>
<context>
    <name>kalpanji::ContentsModel</name>
    <message>
        <source>Introduction</source>
        <comment>what stands before the first heading</comment>
        <translation>Introducción</translation>
    </message>
</context>
<context>
    <name>kalpanji::ContentsView</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>kalpanji::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>1992, March 2002, 14 January 1992 …</source>
        <translation>1992, marzo de 2002, 14 de enero de 1992…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Write a year, a month or a day as you are used to.</source>
        <translation>Escriba un año, un mes o un día como acostumbre.</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Esto no se entiende como una fecha.</translation>
    </message>
</context>
<context>
    <name>kalpanji::DockTitle</name>
    <message>
        <source>Hide this panel</source>
        <translation>Ocultar este panel</translation>
    </message>
</context>
<context>
    <name>kalpanji::DocumentTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Artículos abiertos</translation>
    </message>
</context>
<context>
    <name>kalpanji::ErrorText</name>
    <message>
        <source>%1: there is no such file; check the name.</source>
        <translation>%1: no existe tal archivo; compruebe el nombre.</translation>
    </message>
    <message>
        <source>Could not read %1; check that you may read it.</source>
        <translation>No se pudo leer %1; compruebe que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>%1 is empty; open a file with an article in it.</source>
        <translation>%1 está vacío; abra un archivo que contenga un artículo.</translation>
    </message>
    <message>
        <source>%1 is not text (see byte %2); open wikitext, plain text, HTML or a MediaWiki export.</source>
        <translation>%1 no es texto (véase el byte %2); abra wikitexto, texto sin formato, HTML o una exportación de MediaWiki.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 at byte %2; save it as UTF-8 and open it again.</source>
        <translation>%1 no es UTF-8 válido en el byte %2; guárdelo como UTF-8 y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged at position %2; check the file there.</source>
        <translation>%1 está dañado en la posición %2; revise el archivo en ese lugar.</translation>
    </message>
    <message>
        <source>There is no language pack for “%1”; choose one of bn, en, es, hy.</source>
        <translation>No hay paquete de idioma para «%1»; elija bn, en, es o hy.</translation>
    </message>
    <message>
        <source>A language pack is not right: %1; mend or remove it.</source>
        <translation>Un paquete de idioma no es correcto: %1; corríjalo o elimínelo.</translation>
    </message>
    <message>
        <source>%1 has nothing to draw; open an article with dated events or trade figures.</source>
        <translation>%1 no tiene nada que dibujar; abra un artículo con acontecimientos fechados o cifras comerciales.</translation>
    </message>
    <message>
        <source>Could not write %1; choose another folder or name, nothing was changed.</source>
        <translation>No se pudo escribir %1 y no se ha cambiado nada; elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>%1 was cancelled; nothing was changed.</source>
        <translation>Se canceló la lectura de %1; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The first line of %1 names no columns the program knows; choose a table of UN Comtrade, WITS, OEC, BACI, CEPII Gravity, Correlates of War or ArmStat, or one with the columns year, flow, value, currency, source.</source>
        <translation>La primera línea de %1 no nombra columnas que el programa conozca; elija una tabla de UN Comtrade, WITS, OEC, BACI, CEPII Gravity, Correlates of War o ArmStat, o una con las columnas year, flow, value, currency, source.</translation>
    </message>
    <message>
        <source>%1 is of no kind that can be read here; open wikitext, plain text, HTML or a MediaWiki export.</source>
        <translation>%1 no es de un tipo que se pueda leer aquí; abra wikitexto, texto sin formato, HTML o una exportación de MediaWiki.</translation>
    </message>
    <message>
        <source>%1 is cut off at position %2; get the whole file and open it again.</source>
        <translation>%1 se interrumpe en la posición %2; consiga el archivo entero y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, too large for one article; open a part of it.</source>
        <translation>%1 ocupa más de %2 bytes, demasiado para un artículo; abra una parte.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than any text does; it was not opened.</source>
        <translation>Descomprimido, %1 ocupa mucho más que cualquier texto; no se abrió.</translation>
    </message>
    <message>
        <source>%1 holds %2 articles; name one of them (--page TITLE), or take them all (--all-pages).</source>
        <translation>%1 contiene %2 artículos; indique uno de ellos (--page TITLE) o tómelos todos (--all-pages).</translation>
    </message>
    <message>
        <source>There is no article “%1” in this file or beside it; check the title.</source>
        <translation>No hay ningún artículo «%1» en este archivo ni junto a él; compruebe el título.</translation>
    </message>
    <message>
        <source>%1 holds only the article that is open.</source>
        <translation>%1 contiene solo el artículo que está abierto.</translation>
    </message>
    <message>
        <source>%1 is empty; choose a table with trade figures in it.</source>
        <translation>%1 está vacío; elija una tabla que contenga cifras de comercio.</translation>
    </message>
    <message>
        <source>%1 is not text (see byte %2); unpack it or save it as CSV, then import it.</source>
        <translation>%1 no es texto (véase el byte %2); descomprímalo o guárdelo como CSV e impórtelo después.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file inside it.</source>
        <translation>%1 es una carpeta; elija un archivo de su interior.</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or a pipe; save what comes from it and open that file.</source>
        <translation>%1 no es un archivo, sino un dispositivo o una tubería; guarde su salida en un archivo y abra ese archivo.</translation>
    </message>
    <message>
        <source>Line %2 of %1 has a quotation mark that is never closed; close it and import the file again.</source>
        <translation>La línea %2 de %1 tiene unas comillas que no se cierran; ciérrelas e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is longer than a megabyte, which no row of a table is; check where its lines end.</source>
        <translation>La línea %2 de %1 ocupa más de un megabyte, y ninguna fila de una tabla es tan larga; compruebe dónde terminan las líneas del archivo.</translation>
    </message>
</context>
<context>
    <name>kalpanji::EventListView</name>
    <message>
        <source>No event matches the filter.</source>
        <translation>Ningún acontecimiento coincide con el filtro.</translation>
    </message>
    <message>
        <source>Filter events…</source>
        <translation>Filtrar acontecimientos…</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar acontecimientos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
</context>
<context>
    <name>kalpanji::Explain</name>
    <message>
        <source>It is written there.</source>
        <translation>Está escrita allí.</translation>
    </message>
    <message>
        <source>What is missing is taken from “%1” (%2).</source>
        <translation>Lo que falta se toma de «%1» (%2).</translation>
    </message>
    <message>
        <source>What is missing is taken from the text around it.</source>
        <translation>Lo que falta se toma del texto que la rodea.</translation>
    </message>
    <message>
        <source>It is reckoned from “%1” (%2).</source>
        <translation>Se calcula a partir de «%1» (%2).</translation>
    </message>
    <message>
        <source>It is reckoned from the day of the report.</source>
        <translation>Se calcula a partir del día de la noticia.</translation>
    </message>
    <message>
        <source>It is a length of time and has no place on the calendar.</source>
        <translation>Es una duración y no ocupa un lugar en el calendario.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A time expression as it is written, and its value: “early 2014”: 2014 START</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Elementos: %1</translation>
    </message>
    <message>
        <source>Meaning: %1</source>
        <extracomment>%1 is the value in words: “early 2014”</extracomment>
        <translation>Significado: %1</translation>
    </message>
</context>
<context>
    <name>kalpanji::Exporter</name>
    <message>
        <source>%1, timeline</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>%1, cronología</translation>
    </message>
    <message>
        <source>%1, trade</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>%1, comercio</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>Acontecimientos como tabla</translation>
    </message>
    <message>
        <source>%1, events</source>
        <translation>%1, acontecimientos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Trade figures as a table</source>
        <translation>Cifras comerciales como tabla</translation>
    </message>
    <message>
        <source>%1, goods</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>%1, mercancías</translation>
    </message>
</context>
<context>
    <name>kalpanji::FilterMenu</name>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>&amp;Sections of the article</source>
        <translation>&amp;Secciones del artículo</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an entry of a menu: name and number of events</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>&amp;Eras above the lanes</source>
        <translation>Épo&amp;cas sobre los carriles</translation>
    </message>
    <message>
        <source>&amp;Undated events</source>
        <translation>Acontecimientos sin &amp;fecha</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a line of a menu: section of the article – title of an event</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Lanes by</source>
        <translation>Ca&amp;rriles por</translation>
    </message>
    <message>
        <source>&amp;Type of event</source>
        <translation>&amp;Tipo de acontecimiento</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Participantes</translation>
    </message>
    <message>
        <source>&amp;Country named first</source>
        <translation>Primer país &amp;nombrado</translation>
    </message>
    <message>
        <source>&amp;Section of the article</source>
        <translation>&amp;Sección del artículo</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>O&amp;rigin</source>
        <translation>O&amp;rigen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
    </message>
    <message>
        <source>What was intended</source>
        <translation>Lo que estaba previsto</translation>
    </message>
    <message>
        <source>What is said not to have happened</source>
        <translation>Lo que se dice que no ocurrió</translation>
    </message>
    <message>
        <source>Told in the article</source>
        <translation>Contado en el artículo</translation>
    </message>
    <message>
        <source>From other sources</source>
        <translation>De otras fuentes</translation>
    </message>
    <message>
        <source>&amp;Dim what is left out instead of hiding it</source>
        <translation>&amp;Atenuar lo excluido en lugar de ocultarlo</translation>
    </message>
    <message>
        <source>Partici&amp;pants</source>
        <translation>&amp;Participantes</translation>
    </message>
</context>
<context>
    <name>kalpanji::FindBar</name>
    <message>
        <source>Not in the text</source>
        <translation>No está en el texto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln acontecimiento</numerusform>
            <numerusform>%Ln acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find text or a date: 1992, Jan 1992, 2002..2012</source>
        <translation>Buscar texto o una fecha: 1992, enero de 1992, 2002..2012</translation>
    </message>
    <message>
        <source>Text or date to find</source>
        <translation>Texto o fecha que buscar</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Palabra completa</translation>
    </message>
    <message>
        <source>Find whole words only, not parts of longer ones</source>
        <translation>Buscar solo palabras completas, no partes de otras más largas</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal como está escrito</translation>
    </message>
    <message>
        <source>Tell apart capitals, accents and the digits of different scripts</source>
        <translation>Distinguir mayúsculas, acentos y las cifras de distintas escrituras</translation>
    </message>
    <message>
        <source>Select the next event of this time</source>
        <translation>Seleccionar el siguiente acontecimiento de este período</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close and stay here</source>
        <translation>Cerrar y quedarse aquí</translation>
    </message>
</context>
<context>
    <name>kalpanji::GlancePanel</name>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Relations since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Relaciones desde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visita</numerusform>
            <numerusform>%Ln visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln acuerdo</numerusform>
            <numerusform>%Ln acuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mission opened: %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Apertura de misión: %1</translation>
    </message>
    <message>
        <source>No event of this article could be dated.</source>
        <translation>No se pudo fechar ningún acontecimiento de este artículo.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fact(s) the article lacks</source>
        <extracomment>the facts are not told in the article, but by other sources</extracomment>
        <translation>
            <numerusform>Mostrar %Ln dato que falta en el artículo</numerusform>
            <numerusform>Mostrar %Ln datos que faltan en el artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the usual kinds is told here.</source>
        <translation>Aquí no se cuenta nada de los tipos habituales.</translation>
    </message>
    <message>
        <source>Trade %1: %2</source>
        <translation>Comercio %1: %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3: %4</source>
        <translation>De %1 a %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>kalpanji::GoodsPainter</name>
    <message>
        <source>other goods and what is not told</source>
        <translation>otras mercancías y lo no declarado</translation>
    </message>
    <message>
        <source>other goods</source>
        <translation>otras mercancías</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Todas las mercancías</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an amount of money and its part of the whole: &quot;8.1M · 68%&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::HelpDialogs</name>
    <message>
        <source>Timeline, chart: previous and next mark or point</source>
        <translation>Cronología, gráfico: marca o punto anterior y siguiente</translation>
    </message>
    <message>
        <source>Timeline: the lane above and below</source>
        <translation>Cronología: el carril de arriba y el de abajo</translation>
    </message>
    <message>
        <source>Timeline: zoom in, zoom out, show everything</source>
        <translation>Cronología: acercar, alejar, mostrar todo</translation>
    </message>
    <message>
        <source>Timeline, chart: first and last</source>
        <translation>Cronología, gráfico: primero y último</translation>
    </message>
    <message>
        <source>Timeline, chart, list: to the sentence or source</source>
        <translation>Cronología, gráfico, lista: a la oración o a la fuente</translation>
    </message>
    <message>
        <source>Chart: logarithmic scale, sources, export</source>
        <translation>Gráfico: escala logarítmica, fuentes, exportar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>About Kalpanji</source>
        <translation>Acerca de Kalpanji</translation>
    </message>
    <message>
        <source>Kalpanji %1 reads an encyclopedia article as a chronology.</source>
        <extracomment>%1 is the version number</extracomment>
        <translation>Kalpanji %1 lee un artículo de enciclopedia como cronología.</translation>
    </message>
    <message>
        <source>Program: GNU General Public License, version 3 or later.
Article: Bengali Wikipedia, its contributors, CC BY-SA 4.0.
Trade figures: the sources named with each figure.

It shows what the article says, and marks what is inferred, computed, intended or added from elsewhere. It uses no network.</source>
        <translation>Programa: Licencia Pública General de GNU, versión 3 o posterior.
Artículo: Wikipedia en bengalí, sus colaboradores, CC BY-SA 4.0.
Cifras comerciales: las fuentes indicadas junto a cada cifra.

Muestra lo que dice el artículo y señala lo inferido, lo calculado, lo previsto y lo añadido de otras fuentes. No usa la red.</translation>
    </message>
</context>
<context>
    <name>kalpanji::ImportDialog</name>
    <message>
        <source>Import trade figures</source>
        <translation>Importar cifras comerciales</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>The first figures</source>
        <translation>Las primeras cifras</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 &quot;2 rows about services (line 3, 4)&quot;</extracomment>
        <translation>Omitido: %1.</translation>
    </message>
</context>
<context>
    <name>kalpanji::ImportText</name>
    <message numerus="yes">
        <source>%Ln row(s) about other countries</source>
        <translation>
            <numerusform>%Ln fila sobre otros países</numerusform>
            <numerusform>%Ln filas sobre otros países</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) about re-exports and re-imports, which exports and imports contain</source>
        <translation>
            <numerusform>%Ln fila sobre reexportaciones y reimportaciones, ya incluidas en exportaciones e importaciones</numerusform>
            <numerusform>%Ln filas sobre reexportaciones y reimportaciones, ya incluidas en exportaciones e importaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that repeat a part of another row</source>
        <translation>
            <numerusform>%Ln fila que repite una parte de otra</numerusform>
            <numerusform>%Ln filas que repiten una parte de otra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) about services</source>
        <translation>
            <numerusform>%Ln fila sobre servicios</numerusform>
            <numerusform>%Ln filas sobre servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that hold no amount of money</source>
        <translation>
            <numerusform>%Ln fila sin importe de dinero</numerusform>
            <numerusform>%Ln filas sin importe de dinero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s)</source>
        <translation>
            <numerusform>%Ln valor ausente</numerusform>
            <numerusform>%Ln valores ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that are no number</source>
        <translation>
            <numerusform>%Ln valor que no es un número</numerusform>
            <numerusform>%Ln valores que no son números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln negative value(s)</source>
        <translation>
            <numerusform>%Ln valor negativo</numerusform>
            <numerusform>%Ln valores negativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) too large to be an amount of money</source>
        <translation>
            <numerusform>%Ln valor demasiado grande para ser un importe</numerusform>
            <numerusform>%Ln valores demasiado grandes para ser importes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a year</source>
        <translation>
            <numerusform>%Ln fila sin año</numerusform>
            <numerusform>%Ln filas sin año</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose direction of trade is not known</source>
        <translation>
            <numerusform>%Ln fila cuyo sentido de comercio no se conoce</numerusform>
            <numerusform>%Ln filas cuyo sentido de comercio no se conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose currency or unit is not known</source>
        <translation>
            <numerusform>%Ln fila cuya moneda o unidad no se conoce</numerusform>
            <numerusform>%Ln filas cuya moneda o unidad no se conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with fewer columns than the first line</source>
        <translation>
            <numerusform>%Ln fila con menos columnas que la primera línea</numerusform>
            <numerusform>%Ln filas con menos columnas que la primera línea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a quotation mark that is never closed</source>
        <translation>
            <numerusform>%Ln fila con comillas que no se cierran</numerusform>
            <numerusform>%Ln filas con comillas que no se cierran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) for a period that already has one</source>
        <translation>
            <numerusform>%Ln valor de un período que ya tiene uno</numerusform>
            <numerusform>%Ln valores de un período que ya tiene uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that this program computed or took from the article</source>
        <translation>
            <numerusform>%Ln fila que este programa calculó o tomó del artículo</numerusform>
            <numerusform>%Ln filas que este programa calculó o tomó del artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts in whole units of money</source>
        <translation>importes en unidades de la moneda</translation>
    </message>
    <message>
        <source>amounts in thousands</source>
        <translation>importes en miles</translation>
    </message>
    <message>
        <source>amounts in millions</source>
        <translation>importes en millones</translation>
    </message>
    <message>
        <source>amounts in units that each row names</source>
        <translation>importes en la unidad que indica cada fila</translation>
    </message>
    <message>
        <source>%1: a list of country codes, used for the tables imported with it.</source>
        <translation>%1: una lista de códigos de países, usada para las tablas importadas con ella.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln figure(s) taken, rows read: %3.</source>
        <extracomment>%1 a file, %2 a statistics office, %3 a number of rows</extracomment>
        <translation>
            <numerusform>%1 (%2): %Ln cifra tomada, filas leídas: %3.</numerusform>
            <numerusform>%1 (%2): %Ln cifras tomadas, filas leídas: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>%1, columns separated by “%2”, decimal sign “%3”, %4.</source>
        <extracomment>%1 an encoding, %2 and %3 signs, %4 &quot;amounts in thousands&quot;</extracomment>
        <translation>%1, columnas separadas por «%2», signo decimal «%3», %4.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than a megabyte</source>
        <translation>
            <numerusform>%Ln fila de más de un megabyte</numerusform>
            <numerusform>%Ln filas de más de un megabyte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (line(s) %2)</source>
        <extracomment>%1 what was left out, %2 numbers of lines</extracomment>
        <translation>
            <numerusform>%1 (línea %2)</numerusform>
            <numerusform>%1 (líneas %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>To have what was left out, correct those lines and import the file again.</source>
        <translation>Para incluir lo omitido, corrija esas líneas e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to import; the figures of the article stay as they are.</source>
        <translation>No hay nada que importar; las cifras del artículo quedan como están.</translation>
    </message>
</context>
<context>
    <name>kalpanji::LaneScrollBar</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Carriles de la cronología</translation>
    </message>
</context>
<context>
    <name>kalpanji::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The language of this article is not known to the program: no dates were looked for.</source>
        <translation>El programa no conoce el idioma de este artículo: no se buscaron fechas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Ln acontecimiento fechado</numerusform>
            <numerusform>%Ln acontecimientos fechados</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
</context>
<context>
    <name>kalpanji::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>kalpanji::OpenExternally</name>
    <message>
        <source>This address does not lead to a web page, so it is not opened.</source>
        <translation>Esta dirección no lleva a una página web, por lo que no se abre.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Open this page in your browser? The browser will go online for it.</source>
        <translation>¿Abrir esta página en su navegador? El navegador se conectará a internet.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>kalpanji::OverviewStrip</name>
    <message>
        <source>Overview of the whole span</source>
        <translation>Vista general de todo el período</translation>
    </message>
    <message>
        <source>Left and right arrow keys move the visible stretch, plus and minus change its length.</source>
        <translation>Las flechas izquierda y derecha mueven el tramo visible; más y menos cambian su longitud.</translation>
    </message>
    <message>
        <source>Drag the marked stretch to move along the timeline; drag its ends to zoom.</source>
        <translation>Arrastre el tramo marcado para recorrer la cronología; arrastre sus extremos para acercar o alejar.</translation>
    </message>
</context>
<context>
    <name>kalpanji::PageChooser</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all pages are listed</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Elegir artículos</translation>
    </message>
    <message>
        <source>%1 holds several articles. Which do you want to read?</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 contiene varios artículos. ¿Cuál quiere leer?</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Buscar un título</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Páginas del archivo</translation>
    </message>
    <message>
        <source>&amp;Articles only</source>
        <translation>Solo &amp;artículos</translation>
    </message>
    <message>
        <source>Leaves out redirects, templates and other pages that are no articles</source>
        <translation>Omite redirecciones, plantillas y otras páginas que no son artículos</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>kalpanji::PageView</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
</context>
<context>
    <name>kalpanji::PageWriter</name>
    <message>
        <source>Notes</source>
        <comment>heading above the footnotes</comment>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>kalpanji::PictureDialog</name>
    <message>
        <source>&amp;Without paper (transparent)</source>
        <translation>&amp;Sin fondo (transparente)</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Exportar una imagen</translation>
    </message>
    <message>
        <source>For a screen</source>
        <translation>Para una pantalla</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>Para una página web</translation>
    </message>
    <message>
        <source>For paper, A4</source>
        <translation>Para papel, A4</translation>
    </message>
    <message>
        <source>For Wikimedia Commons</source>
        <translation>Para Wikimedia Commons</translation>
    </message>
    <message>
        <source>Large, 4K</source>
        <translation>Grande, 4K</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, píxeles</translation>
    </message>
    <message>
        <source>SVG, vectors</source>
        <translation>SVG, vectores</translation>
    </message>
    <message>
        <source>PDF, document</source>
        <translation>PDF, documento</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>dots per pixel of a picture</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Uso</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>W&amp;idth</source>
        <translation>&amp;Ancho</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>A&amp;lto</translation>
    </message>
    <message>
        <source>Shar&amp;pness</source>
        <translation>&amp;Nitidez</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
</context>
<context>
    <name>kalpanji::PrintPreview</name>
    <message>
        <source>Print the article</source>
        <translation>Imprimir el artículo</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>P&amp;apel:</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>kalpanji::PrintedArticle</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a page of a printed article: &quot;3 of 12&quot;</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::ProductModel</name>
    <message>
        <source>All goods</source>
        <translation>Todas las mercancías</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancías</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
</context>
<context>
    <name>kalpanji::ProductsView</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>No source has figures of single goods.</source>
        <translation>Ninguna fuente tiene cifras de mercancías concretas.</translation>
    </message>
    <message>
        <source>Goods, %1, as told by %2</source>
        <extracomment>%1 two countries (&quot;Mexico to Armenia&quot;), %2 a source</extracomment>
        <translation>Mercancías, %1, según %2</translation>
    </message>
    <message>
        <source>The article names, %1: %2.</source>
        <extracomment>%1 two countries, %2 a list of goods</extracomment>
        <translation>El artículo menciona (%1): %2.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mapa de áreas</translation>
    </message>
    <message>
        <source>Goods as bars or as a treemap</source>
        <translation>Mercancías en barras o en mapa de áreas</translation>
    </message>
</context>
<context>
    <name>kalpanji::ReaderMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copiar con la cita de la f&amp;uente</translation>
    </message>
    <message>
        <source>Copy the sentence with c&amp;itation</source>
        <translation>Copiar la oración con la cita de la f&amp;uente</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <extracomment>%1 is the title of an article</extracomment>
        <translation>&amp;Abrir «%1»</translation>
    </message>
    <message>
        <source>Copy the &amp;title</source>
        <translation>Copiar el &amp;título</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>Open in the &amp;browser…</source>
        <translation>Abrir en el &amp;navegador…</translation>
    </message>
    <message>
        <source>&amp;Go to the note</source>
        <translation>&amp;Ir a la nota</translation>
    </message>
    <message>
        <source>Copy the image’s a&amp;ddress on Commons</source>
        <translation>Copiar la &amp;dirección de la imagen en Commons</translation>
    </message>
    <message>
        <source>Look for the image on Commons with the &amp;browser…</source>
        <translation>Buscar la imagen en Commons con el &amp;navegador…</translation>
    </message>
    <message>
        <source>&amp;Show “%1” on the timeline</source>
        <extracomment>%1 is the title of an event</extracomment>
        <translation>&amp;Mostrar «%1» en la cronología</translation>
    </message>
</context>
<context>
    <name>kalpanji::ReaderTools</name>
    <message>
        <source>Bookmark set</source>
        <translation>Marcador puesto</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Marcador quitado</translation>
    </message>
    <message>
        <source>The speech engine has stopped with an error.</source>
        <translation>El motor de voz se ha detenido por un error.</translation>
    </message>
    <message>
        <source>Read aloud: no speech engine is installed</source>
        <translation>Leer en voz alta: no hay ningún motor de voz instalado</translation>
    </message>
    <message>
        <source>Read aloud: no voice for the article&apos;s language is installed</source>
        <translation>Leer en voz alta: no hay ninguna voz instalada para el idioma del artículo</translation>
    </message>
    <message>
        <source>Pause reading &amp;aloud</source>
        <translation>Pausar la &amp;lectura en voz alta</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>&amp;Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>kalpanji::SourceName</name>
    <message>
        <source>Bengali Wikipedia</source>
        <translation>Wikipedia en bengalí</translation>
    </message>
</context>
<context>
    <name>kalpanji::SourceWords</name>
    <message>
        <source>Mexican foreign ministry (SRE)</source>
        <translation>Secretaría de Relaciones Exteriores de México (SRE)</translation>
    </message>
    <message>
        <source>ArmStat (Statistical Committee of Armenia)</source>
        <translation>ArmStat (Comité de Estadística de Armenia)</translation>
    </message>
    <message>
        <source>UN Comtrade (monthly data)</source>
        <translation>UN Comtrade (datos mensuales)</translation>
    </message>
    <message>
        <source>Correlates of War (Dyadic Trade 3.0)</source>
        <translation>Correlates of War (comercio bilateral 3.0)</translation>
    </message>
    <message>
        <source>Open Trade Statistics (from UN Comtrade)</source>
        <translation>Open Trade Statistics (a partir de UN Comtrade)</translation>
    </message>
    <message>
        <source>UN Comtrade: free applications with fewer than 100,000 records need no licence</source>
        <translation>UN Comtrade: las aplicaciones gratuitas con menos de 100&#xa0;000 registros no necesitan licencia</translation>
    </message>
    <message>
        <source>official bulletin, quoted as fact</source>
        <translation>boletín oficial, citado como hecho</translation>
    </message>
    <message>
        <source>official statistics, cited as facts; terms of reuse not stated</source>
        <translation>estadísticas oficiales, citadas como hechos; no constan condiciones de reutilización</translation>
    </message>
    <message>
        <source>the package declares CC0; cite Barbieri, Keshk and Pollins 2009</source>
        <translation>el paquete declara CC0; cítese Barbieri, Keshk y Pollins 2009</translation>
    </message>
    <message>
        <source>cite Barbieri, Keshk and Pollins 2009</source>
        <translation>cítese Barbieri, Keshk y Pollins 2009</translation>
    </message>
    <message>
        <source>World Bank, terms of use of WITS</source>
        <translation>Banco Mundial, condiciones de uso de WITS</translation>
    </message>
    <message>
        <source>OEC, from CEPII BACI: Etalab Open Licence 2.0</source>
        <translation>OEC, a partir de CEPII BACI: Etalab Open Licence 2.0</translation>
    </message>
    <message>
        <source>exports reported by Armenia, by country of destination</source>
        <translation>exportaciones declaradas por Armenia, por país de destino</translation>
    </message>
    <message>
        <source>exports reported by Mexico</source>
        <translation>exportaciones declaradas por México</translation>
    </message>
    <message>
        <source>imports of Armenia from Mexico</source>
        <translation>importaciones de Armenia desde México</translation>
    </message>
    <message>
        <source>imports of Mexico from Armenia</source>
        <translation>importaciones de México desde Armenia</translation>
    </message>
    <message>
        <source>imports reported by Armenia, CIF</source>
        <translation>importaciones declaradas por Armenia, CIF</translation>
    </message>
    <message>
        <source>imports reported by Armenia, by country of consignment</source>
        <translation>importaciones declaradas por Armenia, por país de procedencia</translation>
    </message>
    <message>
        <source>imports reported by Armenia, by country of origin</source>
        <translation>importaciones declaradas por Armenia, por país de origen</translation>
    </message>
    <message>
        <source>imports reported by Mexico</source>
        <translation>importaciones declaradas por México</translation>
    </message>
    <message>
        <source>total in Mexican statistics</source>
        <translation>total en las estadísticas mexicanas</translation>
    </message>
    <message>
        <source>reconciled from both sides&apos; reports, FOB</source>
        <translation>conciliado a partir de las declaraciones de ambas partes, FOB</translation>
    </message>
    <message>
        <source>reconciled from both sides&apos; reports</source>
        <translation>conciliado a partir de las declaraciones de ambas partes</translation>
    </message>
    <message>
        <source>imports reported by the importer</source>
        <translation>importaciones declaradas por el importador</translation>
    </message>
    <message>
        <source>exports reported by the exporter</source>
        <translation>exportaciones declaradas por el exportador</translation>
    </message>
    <message>
        <source>given in millions of dollars with two decimals</source>
        <translation>dado en millones de dólares con dos decimales</translation>
    </message>
    <message>
        <source>goods made in Mexico, whatever the route</source>
        <translation>mercancías fabricadas en México, sea cual sea la ruta</translation>
    </message>
    <message>
        <source>goods sent to Armenia from Mexico directly</source>
        <translation>mercancías enviadas directamente de México a Armenia</translation>
    </message>
    <message>
        <source>passenger cars</source>
        <translation>automóviles de pasajeros</translation>
    </message>
    <message>
        <source>the sum of 743,000 and 609,000, as stated</source>
        <translation>la suma de 743&#xa0;000 y 609&#xa0;000, según se indica</translation>
    </message>
    <message>
        <source>January–October only</source>
        <translation>solo de enero a octubre</translation>
    </message>
    <message>
        <source>per product the larger of the exporter&apos;s FOB report and the importer&apos;s CIF report divided by 1.08</source>
        <translation>por producto, el mayor entre el valor FOB declarado por el exportador y el valor CIF declarado por el importador dividido por 1,08</translation>
    </message>
    <message>
        <source>Animal Hides</source>
        <translation>Cueros y pieles</translation>
    </message>
    <message>
        <source>Animal Products</source>
        <translation>Productos animales</translation>
    </message>
    <message>
        <source>Animal and Vegetable Bi-Products</source>
        <translation>Subproductos animales y vegetales</translation>
    </message>
    <message>
        <source>Arts and Antiques</source>
        <translation>Arte y antigüedades</translation>
    </message>
    <message>
        <source>Chemical Products</source>
        <translation>Productos químicos</translation>
    </message>
    <message>
        <source>Foodstuffs</source>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Footwear and Headwear</source>
        <translation>Calzado y sombreros</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Metals</source>
        <translation>Metales</translation>
    </message>
    <message>
        <source>Mineral Products</source>
        <translation>Productos minerales</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Paper Goods</source>
        <translation>Productos de papel</translation>
    </message>
    <message>
        <source>Plastics and Rubbers</source>
        <translation>Plásticos y cauchos</translation>
    </message>
    <message>
        <source>Precious Metals</source>
        <translation>Metales preciosos</translation>
    </message>
    <message>
        <source>Stone And Glass</source>
        <translation>Piedra y vidrio</translation>
    </message>
    <message>
        <source>Textiles</source>
        <translation>Textiles</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Vegetable Products</source>
        <translation>Productos vegetales</translation>
    </message>
    <message>
        <source>Wood Products</source>
        <translation>Productos de madera</translation>
    </message>
</context>
<context>
    <name>kalpanji::SpeechBar</name>
    <message>
        <source>Reading aloud: paused</source>
        <translation>Lectura en voz alta: en pausa</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Leyendo en voz alta</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Oración anterior</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Oración siguiente</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
</context>
<context>
    <name>kalpanji::StatisticsFiles</name>
    <message>
        <source>Import statistics</source>
        <translation>Importar estadísticas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, imported earlier, is no longer there; its figures are left out. The menu of the trade panel removes it.</source>
        <translation>%1, importado anteriormente, ya no está; sus cifras quedan fuera. Se quita en el menú del panel de comercio.</translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelineInput</name>
    <message>
        <source>Show the &amp;sentence</source>
        <translation>Mostrar la &amp;oración</translation>
    </message>
    <message>
        <source>&amp;Zoom to this event</source>
        <translation>&amp;Acercar a este acontecimiento</translation>
    </message>
    <message>
        <source>Show the &amp;whole timeline</source>
        <translation>Mostrar toda la &amp;cronología</translation>
    </message>
    <message>
        <source>&amp;Back to the last view</source>
        <translation>&amp;Volver a la vista anterior</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Zoom to these %Ln events</source>
        <translation>
            <numerusform>&amp;Acercar a este acontecimiento</numerusform>
            <numerusform>&amp;Acercar a estos %Ln acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a line of a menu: date – title</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelinePicture</name>
    <message numerus="yes">
        <source>A timeline of %Ln dated event(s) told in the article.</source>
        <translation>
            <numerusform>Una cronología de %Ln acontecimiento fechado que cuenta el artículo.</numerusform>
            <numerusform>Una cronología de %Ln acontecimientos fechados que cuenta el artículo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln dated event(s) told in two articles.</source>
        <translation>
            <numerusform>Cronología de %Ln acontecimiento fechado que se cuenta en dos artículos.</numerusform>
            <numerusform>Cronología de %Ln acontecimientos fechados que se cuentan en dos artículos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelineTexts</name>
    <message>
        <source>Relations</source>
        <comment>lane of the timeline</comment>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>lane of the timeline</comment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>lane of the timeline</comment>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Missions</source>
        <comment>lane of the timeline: embassies and consulates</comment>
        <translation>Misiones</translation>
    </message>
    <message>
        <source>Statements</source>
        <comment>lane of the timeline</comment>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Culture</source>
        <comment>lane of the timeline</comment>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>lane of the timeline</comment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>undated</source>
        <comment>of an event</comment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Intended, not known to have happened</source>
        <translation>Previsto; no consta que ocurriera</translation>
    </message>
    <message>
        <source>Said not to have happened</source>
        <translation>Según el texto, no ocurrió</translation>
    </message>
    <message>
        <source>Not in the article; from another source</source>
        <translation>No está en el artículo; procede de otra fuente</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Añadido por usted</translation>
    </message>
    <message>
        <source>The sentence gives the date.</source>
        <translation>La oración da la fecha.</translation>
    </message>
    <message>
        <source>The date is that of the event it is told with.</source>
        <translation>La fecha es la del acontecimiento con el que se cuenta.</translation>
    </message>
    <message>
        <source>The date is reckoned from another one.</source>
        <translation>La fecha se calcula a partir de otra.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list: 3 of 27</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>read aloud: date, title, lane, place in the list</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <extracomment>read aloud: date, title, lane, standing (such as &quot;Intended&quot;), place in the list</extracomment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Open an article to see its events here.</source>
        <translation>Abra un artículo para ver aquí sus acontecimientos.</translation>
    </message>
    <message>
        <source>This article has no dated event that could be placed; its text can be read as usual.</source>
        <translation>Este artículo no tiene ningún acontecimiento fechado que pueda situarse; su texto se lee como siempre.</translation>
    </message>
    <message>
        <source>None of this article’s events can be placed with the filters in force; the list shows all of them.</source>
        <translation>Con los filtros actuales no puede situarse ningún acontecimiento de este artículo; la lista los muestra todos.</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>beside a line on the timeline</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>read aloud: lane of the timeline (title of the article)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Julian until 1582</source>
        <comment>beside the axis: its calendar</comment>
        <translation>juliano hasta 1582</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>an era: its name, its first day</comment>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>an era: its name, its first and its last day</comment>
        <translation>%1, del %2 al %3</translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Events on the timeline</source>
        <translation>Acontecimientos en la cronología</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from event to event, up and down from lane to lane, Enter to the sentence.</source>
        <translation>Las flechas izquierda y derecha van de un acontecimiento a otro; arriba y abajo, de un carril a otro; Intro lleva a la oración.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: what the timeline shows</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What the timeline shows, and in which lanes</source>
        <translation>Qué muestra la cronología y en qué carriles</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeModel</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Max ÷ min</source>
        <extracomment>how many times the largest source exceeds the smallest</extracomment>
        <translation>Máx. ÷ mín.</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradePackage</name>
    <message>
        <source>Figures that contradict each other stand side by side, a row each; nothing is averaged. Rows of origin “derived” are sums made by the program.</source>
        <translation>Las cifras que se contradicen están una junto a otra, cada una en su fila; nada se promedia. Las filas de origen «derived» son sumas hechas por el programa.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Condiciones:</translation>
    </message>
    <message>
        <source>The table is %1; its columns are described in %2.</source>
        <extracomment>%1 and %2 are file names</extracomment>
        <translation>La tabla es %1; sus columnas se describen en %2.</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeTableView</name>
    <message>
        <source>Trade figures, a row for each source</source>
        <translation>Cifras comerciales, una fila por fuente</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a source and its only figure
----------
a title, then which direction
----------
a source and its figure</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>max ÷ min</source>
        <comment>largest source divided by smallest</comment>
        <translation>máx. ÷ mín.</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1: %2 en %3.</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5; most in %6, %7.</source>
        <translation>%1: de %2 en %3 a %4 en %5; máximo en %6, %7.</translation>
    </message>
    <message>
        <source>No source has a figure for %1.</source>
        <translation>Ninguna fuente tiene cifras de: %1.</translation>
    </message>
    <message>
        <source>There are no figures to draw.</source>
        <translation>No hay cifras que dibujar.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, as told by %Ln source(s).</source>
        <translation>
            <numerusform>%1, %2, según %Ln fuente.</numerusform>
            <numerusform>%1, %2, según %Ln fuentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade between %1 and %2</source>
        <extracomment>two countries; in the plain form, without endings</extracomment>
        <translation>Comercio entre %1 y %2</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>both directions</source>
        <translation>ambos sentidos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 sells to %2: two countries</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>balance of %1</source>
        <translation>saldo de %1</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>este artículo</translation>
    </message>
    <message>
        <source>%1, by origin</source>
        <translation>%1, por origen</translation>
    </message>
    <message>
        <source>%1, by consignment</source>
        <translation>%1, por procedencia</translation>
    </message>
    <message>
        <source>%1, by destination</source>
        <translation>%1, por destino</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1, estimación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how many times the largest figure exceeds the smallest</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <extracomment>%1 a year; index numbers</extracomment>
        <translation>%1 = 100</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <translation>%1, escala logarítmica</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Stated in this article.</source>
        <translation>Lo dice este artículo.</translation>
    </message>
    <message>
        <source>Summed here from the figures of both directions; the source itself states no total.</source>
        <translation>Sumado aquí a partir de las cifras de ambos sentidos; la propia fuente no da un total.</translation>
    </message>
    <message>
        <source>Known to the nearest %1.</source>
        <translation>Conocido con una precisión de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s).</source>
        <translation>
            <numerusform>%Ln unidad.</numerusform>
            <numerusform>%Ln unidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Base: %1</translation>
    </message>
    <message>
        <source>Recorded by: %1</source>
        <translation>Registrado por: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>Condiciones: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Datos a fecha de: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The larger figure counts goods by the country that made them, whatever way they took; the smaller counts only those sent from there directly.</source>
        <translation>La cifra mayor cuenta las mercancías según el país que las fabricó, fuera cual fuera su ruta; la menor, solo las enviadas directamente desde allí.</translation>
    </message>
    <message>
        <source>Probably the smaller figure counts goods by their first destination and the larger by the country that made them. This is inferred; the sources do not say so.</source>
        <translation>Probablemente la cifra menor cuenta las mercancías según su primer destino y la mayor según el país que las fabricó. Es una inferencia; las fuentes no lo dicen.</translation>
    </message>
    <message>
        <source>The article&apos;s figure lies near what was sent directly; the larger figure counts goods by the country that made them, whatever way they took. That this explains the difference is inferred.</source>
        <translation>La cifra del artículo está cerca de lo enviado directamente; la mayor cuenta las mercancías según el país que las fabricó, fuera cual fuera su ruta. Que esto explique la diferencia es una inferencia.</translation>
    </message>
    <message>
        <source>The difference lies within the rounding of the coarser source.</source>
        <translation>La diferencia no supera el redondeo de la fuente menos precisa.</translation>
    </message>
    <message>
        <source>The two countries report the same trade differently; their statistics do not say why.</source>
        <translation>Los dos países registran el mismo comercio de modo distinto; sus estadísticas no dicen por qué.</translation>
    </message>
    <message>
        <source>One of them is an estimate made from the reports of both countries.</source>
        <translation>Una de ellas es una estimación hecha con las declaraciones de ambos países.</translation>
    </message>
    <message>
        <source>The sources do not say why.</source>
        <translation>Las fuentes no dicen por qué.</translation>
    </message>
    <message>
        <source>For %1 the sources lie %2 apart: from %3 (%4) to %5 (%6).</source>
        <translation>Para %1 las fuentes difieren en un factor de %2: de %3 (%4) a %5 (%6).</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share in hundredths</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to the world</source>
        <extracomment>%1 a country: what it sells to all others</extracomment>
        <translation>%1 al mundo</translation>
    </message>
    <message>
        <source>the world to %1</source>
        <translation>el mundo a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 goods (&quot;passenger cars&quot;), %2 a source</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by origin</source>
        <extracomment>goods counted by the country that made them</extracomment>
        <translation>por origen</translation>
    </message>
    <message>
        <source>by consignment</source>
        <extracomment>goods counted by the country that sent them</extracomment>
        <translation>por procedencia</translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <translation>Importado de: %1</translation>
    </message>
    <message>
        <source>Of the goods from %1 in %2, %3 made %4 (%5).</source>
        <extracomment>%1 two countries, %2 a year, %3 goods, %4 a share, %5 a source</extracomment>
        <translation>De las mercancías de %1 en %2, el %4 fueron %3 (%5).</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>goods, their value, their part of the whole</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Goods, %1, %2</source>
        <extracomment>%1 two countries (&quot;Mexico to Armenia&quot;), %2 a year</extracomment>
        <translation>Mercancías, %1, %2</translation>
    </message>
    <message>
        <source>At the same place in the chart:</source>
        <translation>En el mismo lugar del gráfico:</translation>
    </message>
    <message>
        <source>%1. At the same place: %2</source>
        <extracomment>%1 a figure and its source, %2 other figures and theirs</extracomment>
        <translation>%1. En el mismo lugar: %2</translation>
    </message>
    <message>
        <source>≥ %1%</source>
        <extracomment>a share in hundredths, or more</extracomment>
        <translation>≥ %1&#xa0;%</translation>
    </message>
    <message>
        <source>Of the goods from %1 in %2, %3 made at least %4 (%5; %6).</source>
        <extracomment>%1 two countries, %2 a year, %3 goods, %4 a share, %5 which part of the year, %6 a source</extracomment>
        <translation>De las mercancías de %1 en %2, al menos el %4 fueron %3 (%5; %6).</translation>
    </message>
    <message>
        <source>Figures in %1 are not drawn: no money is converted here.</source>
        <translation>Las cifras en %1 no se dibujan: aquí no se convierten monedas.</translation>
    </message>
    <message>
        <source>this article, sum</source>
        <extracomment>both directions that an article states, added up by the program</extracomment>
        <translation>este artículo, suma</translation>
    </message>
    <message>
        <source>%1 · not drawn: %2</source>
        <extracomment>%1 the unit of an axis, %2 currencies</extracomment>
        <translation>%1 · no se dibuja: %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeView</name>
    <message>
        <source>Direction of trade</source>
        <translation>Sentido del comercio</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>What the chart shows, and what to do with it</source>
        <translation>Qué muestra el gráfico y qué hacer con él</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Barras</translation>
    </message>
    <message>
        <source>&amp;Relative to a common year</source>
        <translation>&amp;Respecto a un año base</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>Escala lo&amp;garítmica</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>&amp;Mensual</translation>
    </message>
    <message>
        <source>&amp;Spread between sources</source>
        <translation>&amp;Dispersión entre fuentes</translation>
    </message>
    <message>
        <source>Single &amp;products</source>
        <translation>Por &amp;productos</translation>
    </message>
    <message>
        <source>&amp;Events of the article</source>
        <translation>&amp;Acontecimientos del artículo</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menú del gráfico</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancías</translation>
    </message>
    <message>
        <source>Trade as chart, goods or table</source>
        <translation>Comercio como gráfico, mercancías o tabla</translation>
    </message>
    <message>
        <source>&amp;Open Trade Statistics (CC BY-NC: not for commercial use)</source>
        <translation>&amp;Open Trade Statistics (CC BY-NC: no para uso comercial)</translation>
    </message>
    <message>
        <source>&amp;Import statistics…</source>
        <translation>&amp;Importar estadísticas…</translation>
    </message>
    <message>
        <source>E&amp;xport picture…</source>
        <translation>E&amp;xportar imagen…</translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation>Exportar ci&amp;fras…</translation>
    </message>
    <message>
        <source>Remove i&amp;mported file</source>
        <extracomment>a menu of the files imported before</extracomment>
        <translation>Quitar archivo i&amp;mportado</translation>
    </message>
</context>
<context>
    <name>kalpanji::TypographyDialog</name>
    <message>
        <source>Typography</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source> steps</source>
        <extracomment>after a number of steps, one of which makes the text a tenth larger</extracomment>
        <translation> pasos</translation>
    </message>
    <message>
        <source> × usual</source>
        <extracomment>after a factor: times the usual line height</extracomment>
        <translation> × lo habitual</translation>
    </message>
    <message>
        <source> em</source>
        <extracomment>after a number: the width of the column in ems, the size of the letters</extracomment>
        <translation> em</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Tamaño del texto:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Alto de línea:</translation>
    </message>
    <message>
        <source>Column &amp;width:</source>
        <translation>A&amp;ncho de columna:</translation>
    </message>
    <message>
        <source>&amp;Bengali font:</source>
        <translation>Fuente &amp;bengalí:</translation>
    </message>
    <message>
        <source>&amp;Armenian font:</source>
        <translation>Fuente a&amp;rmenia:</translation>
    </message>
    <message>
        <source>&amp;Latin font:</source>
        <translation>Fuente &amp;latina:</translation>
    </message>
    <message>
        <source>&amp;As usual</source>
        <translation>Valores &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
</TS>
